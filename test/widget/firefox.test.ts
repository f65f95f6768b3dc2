import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { buildWidget } from './support/build-widget.ts';
import { FirefoxPage, firefoxProgram } from './support/firefox.ts';
import { openStage, type Stage } from './support/stage.ts';
import { TinyAgent } from './support/tiny-agent.ts';

const axe: { source: string } = createRequire(import.meta.url)('axe-core');

/** What lets Firefox use loopback, which by itself it never does. */
const LOOPBACK = {
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
};

describe.skipIf(firefoxProgram === undefined)('in Firefox', { timeout: 60_000 }, () => {
  let built: string;
  let livekit: TestLiveKit;
  let stage: Stage;
  let agent: TinyAgent;
  let page: FirefoxPage;

  beforeAll(async () => {
    built = await buildWidget();
    livekit = await startLiveKit();
  }, 300_000);
  afterAll(async () => {
    await livekit.stop();
  });
  beforeEach(async () => {
    stage = await openStage(built);
    agent = new TinyAgent(livekit);
    stage.calls = async () => ({ status: 200, body: await agent.open() });
  });
  afterEach(async () => {
    await page.close();
    await agent.close();
    await stage.close();
  });

  const open = async (preferences: Record<string, boolean>) => {
    page = await FirefoxPage.at(stage.page, preferences);
    await expect.poll(() => page.text(), { timeout: 10_000 }).toContain('Talk to us');
    await page.run(`root.querySelector('.launcher').click()`);
  };

  test('a call is heard, read, typed in, and ended', async () => {
    await open(LOOPBACK);
    await expect.poll(() => agent.present().catch(() => []), { timeout: 15_000 }).toContain('visitor');
    await agent.join();
    await expect.poll(() => page.text(), { timeout: 10_000 }).toContain('Listening');
    await expect.poll(() => agent.visitorTracks(), { timeout: 10_000 }).toEqual([false]);
    await agent.say('u1', 'Hello from the other side.');
    await expect.poll(() => page.text()).toContain('Hello from the other side.');
    await page.run(
      `const field = root.querySelector('textarea'); field.value = 'Hello'; field.dispatchEvent(new InputEvent('input')); field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))`,
    );
    await expect.poll(() => agent.heard, { timeout: 10_000 }).toEqual(['Hello']);
    // where the machine has no sound device Firefox plays nothing, but the voice is there to be played
    expect(
      await page.run(`return root.querySelector('audio').srcObject.getAudioTracks()[0].readyState`),
    ).toBe('live');
    await page.run(axe.source);
    expect(await page.run(`return (await axe.run()).violations.map(({ id }) => id)`)).toEqual([]);
    await page.run(`root.querySelector('[part=hang-up]').click()`);
    await expect.poll(() => page.text()).toContain('You hung up.');
    await expect.poll(() => agent.present()).toEqual(['agent']);
  });

  test('against a server of this machine only, it says what to do', async () => {
    await open({});
    await expect.poll(() => page.text(), { timeout: 40_000 }).toContain('Use Chrome or Edge');
  });
});
