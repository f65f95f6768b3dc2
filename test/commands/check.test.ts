import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingSchema } from '../../agent/business/lint.ts';
import { check } from '../../agent/commands/check.ts';
import { accountedSpanSchema, guardSchema } from '../../agent/script/script.ts';
import { runCommand } from './output.ts';

const answerSchema = z.strictObject({
  findings: z.array(z.strictObject(findingSchema.shape)),
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      spans: z.array(accountedSpanSchema),
      hears: z.array(
        z.strictObject({ step: z.string(), kind: z.string(), text: z.string(), when: z.array(guardSchema) }),
      ),
    }),
  ),
});

const PROFILE =
  'id: acme\nname: Acme\nlanguages: [en]\ngreeting:\n  en: Hello!\norigins: ["https://acme.example"]\n' +
  'texts:\n  - id: link\n    body:\n      en: "Acme: https://acme.example/book Reply STOP to opt out."\n';
const HEAD = '---\nname: Book\ntrigger: The caller wants to book.\n---\n';
const BODY =
  '1. Number\n   What is your phone number?\n\n2. Permission\n   May I text the link to you at [phone number]? Just say yes.\n' +
  '   - If yes: Here it comes. [Send the text](action:sms/link)\n   - If no: That is fine.\n';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'carillon-check-'));
});
afterAll(() => rm(root, { recursive: true }));

async function make(name: string, files: Record<string, string>): Promise<string> {
  const folder = join(root, name);
  for (const [path, text] of Object.entries({ 'business.yaml': PROFILE, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function checked(folder: string) {
  const { code, out } = await runCommand(check, folder, '--json');
  expect(out.split('\n')).toHaveLength(1);
  return { code, ...answerSchema.parse(JSON.parse(out)) };
}

describe('carillon check --json', () => {
  it('accounts for the whole text and tells what the caller hears, in order', async () => {
    const { code, findings, tasks } = await checked(await make('good', { 'tasks/book.md': HEAD + BODY }));
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    const [task] = tasks;
    expect(task?.spans.map(({ from, to }) => BODY.slice(from, to)).join('')).toBe(BODY);
    const texts = task?.hears.map((heard) => heard.text.trim());
    expect(texts).toEqual([
      'What is your phone number?',
      'May I text the link to you at [phone number]? Just say yes.',
      'Here it comes.',
      'sms/link',
      'That is fine.',
    ]);
    expect(
      task?.hears.map((heard) => heard.when.map((guard) => guard.kind === 'answer' && guard.is)),
    ).toEqual([[], [], ['yes'], ['yes'], ['no']]);
  });

  it('ends with 1 where something must be mended', async () => {
    const { code, findings } = await checked(
      await make('bad', {
        'tasks/book.md': `${HEAD}1. Go\n   Here it comes. [Send the text](action:sms/nothing)\n`,
      }),
    );
    expect(code).toBe(1);
    expect(findings.map((one) => one.code)).toEqual(
      expect.arrayContaining(['task.text-without-consent', 'task.unknown-text']),
    );
  });

  it('gives the faults of a broken folder as findings, and ends with 2', async () => {
    const { code, findings, tasks } = await checked(
      await make('broken', { 'tasks/book.md': 'name: Book\n', 'business.yaml': 'id: [\n' }),
    );
    expect({ code, tasks }).toEqual({ code: 2, tasks: [] });
    expect(findings.map((one) => one.message.en).join('\n')).toMatch(
      /business\.yaml:1: [\s\S]*tasks\/book\.md:1: /,
    );
  });

  it.each([
    ['over a limit', 'x '.repeat(5_001)],
    ['far over a limit', 'x '.repeat(400_000)],
    ['of blank lines', '\n'.repeat(400_000)],
  ])('reports a task %s', async (name, body) => {
    const { code, findings } = await checked(await make(name, { 'tasks/book.md': HEAD + body }));
    expect(code).toBe(1);
    expect(findings.map((one) => one.code)).toContain('task.instructions-too-long');
  });

  it.each([
    ['no tasks', {}],
    ['10 000 brackets', { 'tasks/book.md': HEAD + '['.repeat(10_000) }],
    [
      'a page of blank lines',
      { 'knowledge/p.md': `---\ntitle: P\nlanguage: en\n---\n${'\n'.repeat(400_000)}` },
    ],
    ['right-to-left', { 'tasks/book.md': `${HEAD}1. שלום\n   מה השם שלך?\n` }],
    ['fifty', Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`tasks/t${i}.md`, HEAD + BODY]))],
  ])('answers calmly: %s', async (name, files) => {
    const { code, tasks } = await checked(await make(name, files));
    expect(code).toBeLessThan(2);
    expect(tasks).toHaveLength(Object.keys(files).filter((path) => path.startsWith('tasks/')).length);
  });
});

describe('carillon check, for a person', () => {
  it.each([
    ['en', 'What the caller will hear', 'If yes'],
    ['fr', 'Ce qu’on entendra', 'Si oui'],
  ])('in %s: quotes the line at fault and shows the branches', async (lang, heading, branch) => {
    const folder = await make(`person-${lang}`, {
      'tasks/book.md': HEAD + BODY.replace('sms/link', 'sms/gone'),
    });
    const { code, out } = await runCommand(check, folder, '--lang', lang);
    expect(code).toBe(1);
    for (const words of [
      heading,
      branch,
      'If yes: Here it comes. [Send the text](action:sms/gone)',
      'task.unknown-text',
    ])
      expect(out).toContain(words);
    expect(out.indexOf('What is your phone number?')).toBeLessThan(out.indexOf('– That is fine.'));
  });

  it('lists the faults of a broken folder, one a line', async () => {
    const folder = await make('person-broken', { 'tasks/a.md': 'x', 'tasks/b.md': 'y' });
    const { code, out } = await runCommand(check, folder, '--lang', 'fr');
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['tasks/a.md:1:', 'tasks/b.md:1:']);
  });

  it('needs a folder', async () => {
    await expect(check.run([])).rejects.toMatchObject({ code: 'cli.usage' });
    await expect(check.run([join(root, 'nowhere')])).rejects.toMatchObject({ code: 'business.no-folder' });
  });
});
