import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildWidget } from './support/build-widget.ts';

const importing = async (path: string) => {
  const code = `const { defineCarillonVoice } = await import(${JSON.stringify(path)}); await defineCarillonVoice(); console.log(typeof window);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
  return stdout.trim();
};

test('importing the widget on a server does nothing, from its source and as it is built', async () => {
  expect(await importing(fileURLToPath(new URL('../../widget/index.ts', import.meta.url)))).toBe('undefined');
  expect(await importing(`${await buildWidget()}/index.js`)).toBe('undefined');
});
