import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { openStage, plainPage } from './support/stage.ts';
import { Visitor } from './support/visitor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function bundle(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-page-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(root, 'test/widget/pages', `${page}.ts`), formats: ['es'], fileName: 'page' },
    },
  });
  return folder;
}

test.each(['react', 'vue'])(
  'in %s: shown, called, taken away, shown again',
  { timeout: 60_000 },
  async (name) => {
    const folder = await bundle(name);
    const stage = await openStage(folder);
    stage.calls = () => new Promise(() => {});
    stage.html = plainPage(`<script type="module" src="${stage.server}/page.js"></script>`).replace(
      '<html',
      `<html data-server="${stage.server}"`,
    );
    const visitor = await Visitor.at(stage.page, browser);
    try {
      await visitor.button('Talk to us').click();
      await expect
        .poll(() => stage.asked)
        .toEqual([{ business: name, language: 'en', mode: 'text', consent: null }]);
      await visitor.button('Hang up').click();
      await visitor.page.getByRole('heading', { name: 'The call has ended' }).waitFor();
      await visitor.button('Toggle').click();
      await expect.poll(() => visitor.panel.count()).toBe(0);
      await visitor.button('Toggle').click();
      await visitor.button('Talk to us').click();
      await expect.poll(() => stage.asked.length).toBe(2);
      expect(visitor.faults).toEqual([]);
    } finally {
      await visitor.leave();
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
