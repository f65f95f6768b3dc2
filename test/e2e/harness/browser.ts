/** A real Chromium with a sound file for a microphone, which records what it hears. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface BrowserOptions {
  /** A WAV that is heard once, from the moment the page opens its microphone. Absent: a beep now and then. */
  microphone?: string;
  /** Whether the page may have the microphone. Default true. */
  permitted?: boolean;
}

/** Launches it. CHROMIUM names another program. */
export async function launchBrowser({ microphone, permitted = true }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PROGRAMS.find((program) => existsSync(program));
  if (executablePath === undefined) throw new Error('no Chromium on this machine: apt-get install chromium');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      permitted ? '--use-fake-ui-for-media-stream' : '--deny-permission-prompts',
      '--use-fake-device-for-media-stream',
      ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}%noloop`]),
      '--autoplay-policy=no-user-gesture-required',
      '--disable-features=WebRtcHideLocalIpsWithMdns,LocalNetworkAccessChecks',
    ],
  });
}

/**
 * Records, from now on, every track that the page receives. Call before the page connects; `stop` returns the
 * recording of the first track as WebM/Opus, which ffmpeg reads.
 */
export async function recordAgent(page: Page): Promise<{ stop(): Promise<Buffer> }> {
  await page.addInitScript(() => {
    const chunks: Blob[] = [];
    let recorder: MediaRecorder | undefined;
    const Native = window.RTCPeerConnection;
    class Listening extends Native {
      constructor(...args: ConstructorParameters<typeof Native>) {
        super(...args);
        this.addEventListener('track', ({ track }) => {
          if (track.kind !== 'audio' || recorder !== undefined) return;
          recorder = new MediaRecorder(new MediaStream([track]), { mimeType: 'audio/webm;codecs=opus' });
          recorder.ondataavailable = ({ data }) => chunks.push(data);
          recorder.start(200);
        });
      }
    }
    window.RTCPeerConnection = Listening;
    Object.assign(window, {
      carillonRecording: async (): Promise<string> => {
        if (recorder !== undefined && recorder.state !== 'inactive') {
          const stopped = new Promise((resolve) =>
            recorder?.addEventListener('stop', resolve, { once: true }),
          );
          recorder.stop();
          await stopped;
        }
        const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      },
    });
  });
  return {
    async stop() {
      const binary = await page.evaluate(() =>
        (window as unknown as { carillonRecording(): Promise<string> }).carillonRecording(),
      );
      return Buffer.from(binary, 'latin1');
    },
  };
}
