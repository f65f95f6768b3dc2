/** What callers put right, add or leave out in the middle of a call. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { init } from '../../agent/commands/init.ts';
import { type Caller, callTo } from './caller.ts';

type Language = 'en' | 'fr';
const starters = new Map<Language, Business>();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carillon-starter-'));
  for (const language of ['en', 'fr'] as const) {
    const place = join(folder, language);
    await init.run([place, '--lang', language, '--templates', 'all']);
    starters.set(language, await readBusinessFolder(place));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Calls a business of our templates. */
const call = (language: Language) =>
  callTo('riverside-dental', {}, (business) => starters.get(language) ?? business);

const slots = ({ call }: Caller) => ({
  ...call.conversation.known,
  ...call.conversation.stack.at(-1)?.slots,
});
const messages = ({ call }: Caller) => call.conversation.messages.map(({ text }) => text);

/** Somebody who has given their name and number, and is asked whether they may be sent a text. */
const BOOKS = {
  en: ['I would like to book an appointment', 'Jon Smyth', '613 555 0144', 'yes'],
  fr: ['Je voudrais prendre rendez-vous', 'Marc Tremblay', '418 555 0144', 'oui'],
} as const;
/** Somebody who is asked what to pass on. */
const LEAVES = {
  en: ['I would like to leave a message', 'Ann Lee', '613 555 0188', 'yes'],
  fr: ['Je voudrais laisser un message', 'Anne Roy', '418 555 0188', 'oui'],
} as const;

describe('a caller who puts something right', () => {
  it.each([
    ['en', 'actually it’s spelled J-O-N S-M-Y-T-H-E', 'Jon Smythe'],
    ['en', 'my last name is Smith', 'Jon Smith'],
    ['en', 'my first name is John', 'John Smyth'],
    ['fr', 'mon nom de famille c’est Trembley', 'Marc Trembley'],
    ['fr', 'ça s’écrit M-A-R-K T-R-E-M-B-L-E-Y', 'Mark Trembley'],
  ] as const)(
    'is known by the name as they mend it, and sent nothing for it (%s, « %s »)',
    async (language, words, name) => {
      const caller = await call(language);
      await caller.says(...BOOKS[language].slice(0, 2), words);
      expect(slots(caller)).toMatchObject({ name });
      expect(caller.call.conversation.consents).toEqual([]);
    },
  );

  it('is not taken to refuse a text by the letters of a name', async () => {
    const caller = await call('en');
    expect(await caller.says(...BOOKS.en, 'it’s spelled J-O-N S-M-Y-T-H-E')).toMatch(/613 555-0144/);
    expect(caller.call.conversation.consents).toEqual([]);
  });

  it.each([
    ['en', 'no, 0145', '613 555-0145'],
    ['en', 'no, it’s 555 0199', '613 555-0199'],
    ['fr', 'non, zéro un quatre cinq', '418 555-0145'],
  ] as const)('may say the last digits alone (%s, « %s »)', async (language, words, number) => {
    const caller = await call(language);
    expect(await caller.says(...BOOKS[language].slice(0, 3), words)).toContain(number);
  });

  it('has it put right in the task that waits as well', async () => {
    const caller = await call('en');
    await caller.says(...BOOKS.en, 'can I leave a message', 'actually my name is Robert Miller');
    expect(caller.call.conversation.stack.map((run) => run.slots.name)).toEqual([
      'Robert Miller',
      'Robert Miller',
    ]);
  });
});

describe('what is to be passed on', () => {
  it.each([
    ['en', 'yes please'],
    ['fr', 'oui'],
  ] as const)('is asked for again after a bare yes (%s, « %s »)', async (language, words) => {
    const caller = await call(language);
    expect(await caller.says(...LEAVES[language], words)).toMatch(/few words|quelques mots/);
    expect(messages(caller)).toEqual([]);
  });

  it.each([
    ['en', 'no thanks'],
    ['fr', 'non merci'],
  ] as const)('may be nothing at all, and who called is kept (%s, « %s »)', async (language, words) => {
    const caller = await call(language);
    await caller.says(...LEAVES[language], words, language === 'en' ? 'no' : 'non');
    expect(messages(caller)).toEqual(['']);
  });

  it.each([
    ['en', 'I want to leave a message, please tell Bob that the parcel came'],
    ['fr', 'je veux laisser un message, dites à Camille que le devis est accepté'],
  ] as const)('is not asked for where it came with the wish (%s)', async (language, words) => {
    const caller = await call(language);
    await caller.says(words, ...LEAVES[language].slice(1), language === 'en' ? 'no' : 'non');
    expect(messages(caller)).toEqual([expect.stringMatching(/parcel|devis/)]);
  });

  it('is nothing where the caller leaves it', async () => {
    const caller = await call('en');
    await caller.says(...LEAVES.en, 'never mind', 'no thanks');
    expect(messages(caller)).toEqual([]);
  });
});
