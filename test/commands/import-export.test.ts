import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { exportBusiness } from '../../agent/commands/export.ts';
import { importBusiness } from '../../agent/commands/import.ts';
import { init } from '../../agent/commands/init.ts';
import { runCommand } from './output.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carillon-import-'));
  vi.stubEnv('CARILLON_HOME', join(root, 'home'));
  vi.stubEnv('DATABASE_URL', undefined);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

it('brings a business in and gives it back to the byte', async () => {
  const folder = join(root, 'mine');
  await runCommand(init, folder, '--lang', 'fr');
  const odd = '1. Bonjour\r\n   «\u00a0Ça va?\u00a0»\n---\n 😀 sans fin de ligne';
  await writeFile(join(folder, 'tasks/09-odd.md'), `---\nname: Odd\ntrigger: x\n---\n${odd}`);
  expect((await runCommand(importBusiness, folder)).code).toBe(0);
  const back = join(root, 'back');
  expect((await runCommand(exportBusiness, 'mon-entreprise', back)).code).toBe(0);
  expect(await readBusinessFolder(back)).toEqual(await readBusinessFolder(folder));
  expect((await readFile(join(back, 'tasks/07-odd.md'), 'utf8')).endsWith(`---\n${odd}`)).toBe(true);
});

it('says which businesses there are when asked for another, and touches no other folder', async () => {
  await expect(exportBusiness.run(['nobody', join(root, 'none')])).rejects.toMatchObject({
    code: 'export.unknown-business',
  });
  await expect(exportBusiness.run(['mon-entreprise', root])).rejects.toMatchObject({
    code: 'export.not-empty',
  });
});
