import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Business, businessSchema, draftTaskSchema } from '../../agent/business/business.ts';
import { parseBusiness, printBusiness } from '../../agent/business/folder/index.ts';
import {
  openBusinessFolder,
  readBusinessFolder,
  writeBusinessFolder,
} from '../../agent/commands/business-folder.ts';
import { CarillonError } from '../../agent/errors.ts';
import fc from '../support/cases.ts';

const PROFILE = 'id: acme\nname: Acme\nlanguages: [en]\ngreeting:\n  en: Hello!\n';
const TASK = '---\nname: Take a message\ntrigger: The caller wants to leave a message.\n---\n1. Ask.\n';

function parse(files: Record<string, string>) {
  return parseBusiness(new Map(Object.entries({ 'business.yaml': PROFILE, ...files })));
}

const owners = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '---\n',
        '\n---\n',
        '---',
        '\u00a0',
        '\t',
        '  ',
        '’',
        '« oui »',
        '😀',
        '👩‍👩‍👧',
        'שלום',
        'مرحبا',
        '# ',
        ': ',
        '- ',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '"',
        "'",
        '%',
        '@',
        '|',
        '>',
        '[x](action:sms/y)',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 5 });

describe('a business folder', () => {
  it('reads back what it wrote, to the byte, whatever the owner typed', () => {
    fc.assert(
      fc.property(ids, fc.array(owners, { minLength: 12, maxLength: 12 }), (names, texts) => {
        const text = (index: number) => texts[index % texts.length] ?? '';
        const business: Business = businessSchema.parse({
          id: 'acme',
          name: `A${text(0)}`,
          languages: ['fr', 'en'],
          greeting: { fr: `B${text(1)}` },
          facts: { [`F${text(2)}`]: text(3) },
          tasks: [],
          pages: names.map((id, i) => ({ id, title: `T${text(i)}`, language: 'fr', body: text(i + 1) })),
        });
        business.tasks = names.map((id, i) =>
          draftTaskSchema.parse({
            id,
            emoji: text(i),
            name: `N${text(i + 4)}`,
            description: text(i + 5),
            trigger: text(i + 6),
            instructions: text(i + 7),
            enabled: i % 2 === 0,
          }),
        );
        const { business: back, faults } = parseBusiness(printBusiness(business));
        expect(faults).toEqual([]);
        expect(back).toEqual(business);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the body from the byte after the front matter to the last one', () => {
    const body = '\r\n  1.\u00a0Say « hi »\r\n---\r\n---\nshalom שלום 😀';
    const { business } = parse({ 'tasks/a.md': `---\r\nname: A\r\ntrigger: b\r\n---\r\n${body}` });
    expect(business?.tasks[0]?.instructions).toBe(body);
  });

  it('takes ids from file names and order from their numbers', () => {
    const { business } = parse({ 'tasks/10-last.md': TASK, 'tasks/2-first.md': TASK });
    expect(business?.tasks.map((task) => task.id)).toEqual(['first', 'last']);
  });

  it('reads a phone number without quotation marks as text', () => {
    const { business } = parse({ 'business.yaml': `${PROFILE}phone: +15145550100\n` });
    expect(business?.phone).toBe('+15145550100');
  });

  it('takes a key with nothing after it as one that is not there', () => {
    const { business, faults } = parse({ 'tasks/a.md': '---\nname: A\ndescription:\ntrigger: b\n---\n' });
    expect(faults).toEqual([]);
    expect(business?.tasks[0]?.description).toBe('');
  });

  it('lets a task over a limit through, for the linter to say so', () => {
    const { business, faults } = parse({ 'tasks/a.md': TASK + 'word '.repeat(3_000) });
    expect(faults).toEqual([]);
    expect(business?.tasks).toHaveLength(1);
  });
});

describe('a broken folder', () => {
  const lines = (files: Record<string, string>) =>
    parse(files).faults.map((fault) => `${fault.file}:${fault.line} ${fault.code}`);

  it('says which file and which line, for every fault at once', () => {
    expect(
      lines({
        'business.yaml': 'id: acme\nname: Acme\nlanguages: [en, de]\ngreeting: Hello\n',
        'tasks/a.md': '---\nname: A\ntriger: typo\n---\n',
        'tasks/b.md': 'no front matter',
        'tasks/C d.md': TASK,
        'tasks/notes.txt': 'x',
        'knowledge/hours.md': '---\ntitle: Hours\nlanguage: spanish\n---\n',
      }),
    ).toEqual([
      'business.yaml:3 folder.value',
      'business.yaml:4 folder.value',
      'tasks/notes.txt:1 folder.not-markdown',
      'tasks/a.md:3 folder.unknown-key',
      'tasks/a.md:2 folder.missing-value',
      'tasks/b.md:1 folder.front-matter',
      'tasks/C d.md:1 folder.file-name',
      'knowledge/hours.md:3 folder.value',
    ]);
  });

  it('places a YAML error on its line', () => {
    expect(lines({ 'tasks/a.md': '---\nname: A\ntrigger: "unclosed\n---\nBody\n' })).toEqual([
      'tasks/a.md:3 folder.yaml',
    ]);
    expect(lines({ 'business.yaml': 'id: acme\nid: acme\n' })).toEqual(['business.yaml:2 folder.yaml']);
  });

  it('guesses the key that was meant', () => {
    const { faults } = parse({ 'tasks/a.md': '---\nname: A\ntriger: b\ntrigger: b\n---\n' });
    expect(faults[0]?.mend.en).toContain('“trigger”');
    expect(faults[0]?.mend.fr).toContain('« trigger »');
  });

  it('knows misspelled keys inside the business too', () => {
    const { faults } = parse({
      'business.yaml': `${PROFILE}destinations:\n  - id: desk\n    name: Desk\n    kind: desk\n    voicmail: {}\n`,
    });
    expect(faults.map((fault) => [fault.line, fault.mend.en])).toEqual([[10, 'Did you mean “voicemail”?']]);
  });

  it('survives nesting without end, aliases without end, and lists where keys should be', () => {
    expect(lines({ 'business.yaml': `id: ${'['.repeat(10_000)}` })[0]).toContain('business.yaml:1');
    const laughs = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}\n`;
    expect(lines({ 'business.yaml': laughs })[0]).toContain('business.yaml:1');
    expect(lines({ 'business.yaml': '- id: acme\n' })).toEqual(['business.yaml:1 folder.shape']);
    expect(lines({ 'business.yaml': '' }).length).toBeGreaterThan(0);
  });

  it('never throws, and places every fault on a line of its file', () => {
    const lineCount = (text: string) => text.split('\n').length;
    fc.assert(
      fc.property(owners, owners, owners, (profile, front, page) => {
        const files = new Map([
          ['business.yaml', profile],
          ['tasks/a.md', `---\n${front}\n---\nBody`],
          ['knowledge/b.md', page],
        ]);
        for (const { file, line } of parseBusiness(files).faults)
          expect(line).toBeLessThanOrEqual(lineCount(files.get(file) ?? ''));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses two tasks of one name', () => {
    expect(lines({ 'tasks/1-a.md': TASK, 'tasks/2-a.md': TASK })).toEqual(['tasks/2-a.md:1 folder.same-id']);
  });

  it('says each fault in French and in English, with what to write', () => {
    const { faults } = parse({
      'business.yaml': 'id: A B\nlanguages: en\nhours:\n  mon:\n    - from: 9h\n      to: 25:00\n',
    });
    expect(faults.length).toBeGreaterThan(4);
    for (const fault of faults)
      for (const words of [fault.message, fault.mend]) {
        expect(words.en).not.toBe('');
        expect(words.fr).not.toBe(words.en);
      }
  });
});

describe('on the disk', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'carillon-folder-'));
  });
  afterAll(() => rm(root, { recursive: true }));

  async function make(name: string, files: Record<string, string | Uint8Array>) {
    const folder = join(root, name);
    await mkdir(join(folder, 'tasks'), { recursive: true });
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
    return folder;
  }

  it('writes a folder that reads back the same, and drops the tasks that are gone', async () => {
    const folder = await make('round', {
      'business.yaml': PROFILE,
      'tasks/old.md': TASK,
      'tasks/keep.md': TASK,
    });
    const business = await readBusinessFolder(folder);
    const fewer = { ...business, tasks: business.tasks.filter((task) => task.id === 'keep') };
    await writeBusinessFolder(folder, fewer);
    expect(await readBusinessFolder(folder)).toEqual(fewer);
    expect(await readFile(join(folder, 'tasks/01-keep.md'), 'utf8')).toContain('1. Ask.\n');
  });

  it('throws the whole list, in both languages', async () => {
    const folder = await make('broken', { 'tasks/a.md': 'x', 'tasks/b.md': 'y' });
    const error = await readBusinessFolder(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CarillonError);
    const { code, words } = error as CarillonError;
    expect(code).toBe('business.faults');
    for (const text of [words.en, words.fr])
      for (const place of ['business.yaml:1', 'tasks/a.md:1', 'tasks/b.md:1']) expect(text).toContain(place);
  });

  it('refuses a task over a limit, which cannot answer a call', async () => {
    const folder = await make('long', { 'business.yaml': PROFILE, 'tasks/a.md': TASK + 'x'.repeat(10_001) });
    await expect(readBusinessFolder(folder)).rejects.toMatchObject({ code: 'business.faults' });
    expect((await openBusinessFolder(folder)).business).not.toBeNull();
  });

  it('names a file that is not UTF-8', async () => {
    const folder = await make('latin', {
      'business.yaml': PROFILE,
      'tasks/a.md': Uint8Array.of(0x2d, 0xe9, 0x0a),
    });
    const { faults } = await openBusinessFolder(folder);
    expect(faults.map((fault) => [fault.file, fault.code])).toEqual([['tasks/a.md', 'folder.unreadable']]);
  });

  it('says so where there is no folder', async () => {
    await expect(readBusinessFolder(join(root, 'nowhere'))).rejects.toMatchObject({
      code: 'business.no-folder',
    });
  });
});

describe('a page of knowledge', () => {
  it('needs no fields: its first heading is its title, and its language the business’s own', () => {
    const profile = 'id: atelier\nname: Atelier\nlanguages: [fr]\ngreeting: { fr: Bonjour }\n';
    const { business, faults } = parseBusiness(
      new Map([
        ['business.yaml', profile],
        ['knowledge/heures.md', '# Nos heures\n\nOuvert le lundi.\n'],
        ['knowledge/prix-et-frais.md', '---\nlanguage: en\n---\nA visit costs $90.\n'],
      ]),
    );
    expect(faults).toEqual([]);
    expect(business?.pages).toMatchObject([
      { id: 'heures', title: 'Nos heures', language: 'fr', body: '# Nos heures\n\nOuvert le lundi.\n' },
      { id: 'prix-et-frais', title: 'prix et frais', language: 'en' },
    ]);
  });
});
