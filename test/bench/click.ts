/** `npm run bench -- click [visits]`: from the visitor's click to the greeting in their ears, in Chromium, on loopback. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { startCarillon } from '../e2e/harness/everything.ts';
import { giveMicrophone } from '../e2e/harness/microphone.ts';
import { spread } from './figures.ts';

interface Watched {
  clicked: number | null;
  heard: number | null;
}

/** Enough for the worker to have another process warm, in milliseconds. */
const BETWEEN = 3_000;

export async function run([visits = '6']: string[] = []): Promise<void> {
  const carillon = await startCarillon({ quiet: true });
  const browser = await launchBrowser();
  const times: number[] = [];
  try {
    // The first visit warms the browser, and is not counted.
    for (let visit = 0; visit <= Number(visits); visit++) {
      const context = await browser.newContext({ locale: 'en-CA' });
      const page = await context.newPage();
      await giveMicrophone(page);
      await watch(page);
      await page.goto(`${carillon.demo}/riverside-dental/`);
      await page.waitForTimeout(BETWEEN);
      await page.getByRole('button', { name: /talk/i }).first().click();
      const took = await page.waitForFunction(
        () => {
          const { clicked, heard } = (window as unknown as { carillonWatched: Watched }).carillonWatched;
          return clicked === null || heard === null ? null : heard - clicked;
        },
        undefined,
        { timeout: 30_000, polling: 50 },
      );
      const time = await took.jsonValue();
      if (visit > 0 && time !== null) times.push(time);
      await context.close();
    }
  } finally {
    await browser.close();
    await carillon.stop();
  }
  console.log(`click → greeting heard: ${spread(times, 'ms', 0)}`);
}

/** Has the page note when it is clicked, and when the agent's track first sounds. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { clicked: null, heard: null };
    Object.assign(window, { carillonWatched: watched });
    addEventListener('click', () => (watched.clicked ??= performance.now()), { capture: true });
    const Native = window.RTCPeerConnection;
    class Listening extends Native {
      constructor(...args: ConstructorParameters<typeof Native>) {
        super(...args);
        this.addEventListener('track', ({ track }) => {
          if (track.kind !== 'audio') return;
          const context = new AudioContext();
          const analyser = context.createAnalyser();
          analyser.fftSize = 512;
          context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
          const samples = new Float32Array(analyser.fftSize);
          const timer = setInterval(() => {
            analyser.getFloatTimeDomainData(samples);
            if (!samples.some((sample) => Math.abs(sample) > 0.01)) return;
            watched.heard ??= performance.now();
            clearInterval(timer);
          }, 5);
        });
      }
    }
    window.RTCPeerConnection = Listening;
  });
}
