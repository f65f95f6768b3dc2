import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { check } from '../../agent/commands/check.ts';
import { init } from '../../agent/commands/init.ts';
import { TEMPLATES } from '../../agent/commands/templates.ts';
import { runCommand } from './output.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carillon-init-'));
});
afterAll(() => rm(root, { recursive: true }));

describe.each(['en', 'fr'])('carillon init --lang %s', (lang) => {
  it('makes a business with the six tasks, in which check finds nothing', async () => {
    const folder = join(root, `all-${lang}`);
    expect(await runCommand(init, folder, '--lang', lang)).toMatchObject({ code: 0 });
    const business = await readBusinessFolder(folder);
    expect(business.tasks.map((task) => task.id)).toEqual([...TEMPLATES]);
    expect(business.languages[0]).toBe(lang);
    const { code, out } = await runCommand(check, folder, '--json');
    expect(JSON.parse(out).findings).toEqual([]);
    expect(code).toBe(0);
  });

  it('leaves no blank but the caller’s own number, and says which words are examples', async () => {
    const folder = join(root, `blanks-${lang}`);
    const { out } = await runCommand(init, folder, '--lang', lang);
    const { tasks } = await readBusinessFolder(folder);
    const blanks = tasks.flatMap((task) => task.instructions.match(/\[[^\]]+\](?!\()/g) ?? []);
    const asides = /^\[(if|si|phone number|numéro de téléphone)/i;
    expect(blanks.filter((blank) => !asides.test(blank))).toEqual([]);
    expect(out).toMatch(/tasks\/05-directions\.md: 210/);
  });

  it('makes only the tasks that were asked for', async () => {
    const folder = join(root, `some-${lang}`);
    await runCommand(init, folder, '--lang', lang, '--templates', 'message,book');
    expect((await readBusinessFolder(folder)).tasks.map((task) => task.id)).toEqual(['message', 'book']);
    expect(JSON.parse((await runCommand(check, folder, '--json')).out).findings).toEqual([]);
  });
});

describe('carillon init', () => {
  it('leaves a folder that holds something alone', async () => {
    const folder = join(root, 'taken');
    await mkdir(folder);
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await expect(init.run([folder, '--lang', 'fr'])).rejects.toMatchObject({ code: 'init.not-empty' });
    expect(await readdir(folder)).toEqual(['notes.txt']);
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('writes into an empty folder', async () => {
    const folder = join(root, 'empty');
    await mkdir(folder);
    expect((await runCommand(init, folder, '--lang', 'en', '--templates', 'lead')).code).toBe(0);
  });

  it.each([
    ['cli.language', ['x', '--lang', 'de']],
    ['init.unknown-template', ['x', '--lang', 'en', '--templates', 'book,dance']],
    ['cli.usage', ['--lang', 'en']],
  ])('%s', async (code, args) => {
    await expect(init.run(args)).rejects.toMatchObject({ code });
  });

  it('says so where a file stands in the folder’s place', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(init.run([join(root, 'file')])).rejects.toMatchObject({ code: 'init.not-a-folder' });
  });
});
