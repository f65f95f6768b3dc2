import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { check } from '../../agent/commands/check.ts';
import { exportBusiness } from '../../agent/commands/export.ts';
import { importBusiness } from '../../agent/commands/import.ts';
import { init } from '../../agent/commands/init.ts';
import { toneFile } from '../support/tone-file.ts';
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

it('brings a recorded message in, gives it back to the byte, and leaves none that is heard no more', async () => {
  const folder = join(root, 'spoken');
  const profile =
    'id: spoken\nname: Spoken\nlanguages: [fr]\ngreeting: { fr: Bonjour }\ndestinations:\n  - { id: accueil, name: L’accueil, kind: desk, recording: { fr: recordings/a.wav } }\n';
  const sound = toneFile(440);
  await mkdir(join(folder, 'recordings'), { recursive: true });
  await writeFile(join(folder, 'business.yaml'), profile);
  const refused = await runCommand(check, folder, '--lang', 'fr');
  expect(refused.code).toBe(2);
  expect(refused.out).toContain('« recordings/a.wav » n’est pas dans ce dossier');
  await writeFile(join(folder, 'recordings/a.wav'), 'pas un son');
  expect((await runCommand(check, folder, '--lang', 'en')).out).toContain('not a sound in WAV');
  await writeFile(join(folder, 'recordings/a.wav'), sound);
  expect((await runCommand(check, folder)).code).toBe(0);

  const back = join(root, 'spoken-back');
  expect((await runCommand(importBusiness, folder)).code).toBe(0);
  expect((await runCommand(exportBusiness, 'spoken', back)).code).toBe(0);
  expect(new Uint8Array(await readFile(join(back, 'recordings/accueil.fr.wav')))).toEqual(sound);
  expect(await readBusinessFolder(back)).toEqual(await readBusinessFolder(folder));

  await writeFile(
    join(folder, 'business.yaml'),
    profile.replace(', recording: { fr: recordings/a.wav }', ''),
  );
  await rm(join(folder, 'recordings/a.wav'));
  expect((await runCommand(importBusiness, folder)).code).toBe(0);
  expect((await runCommand(exportBusiness, 'spoken', back)).code).toBe(0);
  expect(await readdir(join(back, 'recordings'))).toEqual([]);
});

it('says which businesses there are when asked for another, and touches no other folder', async () => {
  await expect(exportBusiness.run(['nobody', join(root, 'none')])).rejects.toMatchObject({
    code: 'export.unknown-business',
  });
  await expect(exportBusiness.run(['mon-entreprise', root])).rejects.toMatchObject({
    code: 'export.not-empty',
  });
});
