import type { Browser } from 'playwright-core';
import { afterAll, test as base, beforeAll } from 'vitest';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { startLiveKit, type TestLiveKit } from '../../e2e/harness/livekit.ts';
import { buildWidget } from './build-widget.ts';
import { Scene } from './scene.ts';

/** For a file of tests with real calls: one LiveKit and one browser, and `test`, which gives each test a scene. */
export function sceneForEach() {
  let built: string;
  let livekit: TestLiveKit;
  let browser: Browser;
  beforeAll(async () => {
    [built, livekit, browser] = await Promise.all([buildWidget(), startLiveKit(), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await livekit.stop();
  });
  const test = base.extend('scene', async ({ task: _ }, { onCleanup }) => {
    const scene = await Scene.open(built, browser, livekit);
    onCleanup(() => scene.close());
    return scene;
  });
  return { test, livekit: () => livekit };
}
