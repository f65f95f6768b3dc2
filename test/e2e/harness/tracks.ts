/** Records every voice that a page receives, each by itself. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    carillonTracks?: () => Promise<string[]>;
  }
}

/** Call before the page connects. What comes back gives the recordings so far (WebM/Opus), in the order of arrival. */
export async function recordTracks(page: Page): Promise<() => Promise<Buffer[]>> {
  await page.addInitScript(() => {
    const recorders: { recorder: MediaRecorder; chunks: Blob[] }[] = [];
    const Native = window.RTCPeerConnection;
    class Listening extends Native {
      constructor(...args: ConstructorParameters<typeof Native>) {
        super(...args);
        this.addEventListener('track', ({ track }) => {
          if (track.kind !== 'audio') return;
          const chunks: Blob[] = [];
          const recorder = new MediaRecorder(new MediaStream([track]), {
            mimeType: 'audio/webm;codecs=opus',
          });
          recorder.ondataavailable = ({ data }) => chunks.push(data);
          recorder.start(200);
          recorders.push({ recorder, chunks });
        });
      }
    }
    window.RTCPeerConnection = Listening;
    window.carillonTracks = () =>
      Promise.all(
        recorders.map(async ({ recorder, chunks }) => {
          if (recorder.state !== 'inactive') {
            const flushed = new Promise((resolve) =>
              recorder.addEventListener('dataavailable', resolve, { once: true }),
            );
            recorder.requestData();
            await flushed;
          }
          const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
          return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        }),
      );
  });
  return async () => {
    const tracks = await page.evaluate(() => window.carillonTracks?.() ?? []);
    return tracks.filter((track) => track.length > 0).map((track) => Buffer.from(track, 'latin1'));
  };
}
