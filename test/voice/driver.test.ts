import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { createEngine } from '../../agent/engine/engine.ts';
import type { Effect, Event } from '../../agent/engine/events.ts';
import { understand } from '../../agent/engine/understanding/cascade.ts';
import type { UnderstandingRequest } from '../../agent/engine/understanding/understanding.ts';
import { blankUnderstanding } from '../../agent/voice/blank-understanding.ts';
import { createDriver, type Driver, type Happening } from '../../agent/voice/driver.ts';

const business = await readBusinessFolder(
  resolve(import.meta.dirname, '../../demo/businesses/riverside-dental'),
);
const start: Happening = {
  type: 'start',
  channel: 'web',
  language: 'en',
  caller: null,
  now: '2026-11-24T12:00:00-05:00',
};

function call(
  options: {
    understand?: (request: UnderstandingRequest) => Promise<typeof blankUnderstanding>;
    message?: () => Promise<void>;
    journal?: Event[];
  } = {},
) {
  const journal: Event[] = [];
  const done: (Effect | { type: 'language'; language: string })[] = [];
  /** How many events the journal held when each effect left. */
  const kept: number[] = [];
  const faults: string[] = [];
  const note = (effect: Effect) => {
    done.push(effect);
    kept.push(journal.length);
  };
  let time = 1_000;
  const driver: Driver = createDriver({
    engine: createEngine(compileBusiness(business)),
    understand: options.understand ?? ((request) => understand(request, null)),
    append: (event) => journal.push(event),
    clock: () => (time += 10),
    fault: (code) => faults.push(code),
    ...(options.journal === undefined ? {} : { journal: options.journal }),
    hands: {
      say: note,
      listen: note,
      end: note,
      language: (language) => done.push({ type: 'language', language }),
      search: async (effect) => {
        note(effect);
        return { answer: 'From nine to five.', sources: [] };
      },
      act: async (effect) => {
        note(effect);
        return { outcome: 'done', reason: null };
      },
      message: async (effect) => {
        note(effect);
        await options.message?.();
      },
      optout: async (effect) => note(effect),
    },
  });
  const said = () => done.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
  return { driver, journal, done, kept, faults, said };
}

describe('the driver', () => {
  it('keeps an event before its effects leave, and effects in their order', () => {
    const { driver, journal, done, kept, said } = call();
    driver.happened(start);
    expect(journal.map(({ type }) => type)).toEqual(['start']);
    expect(kept.every((count) => count === 1)).toBe(true);
    expect(done[0]).toEqual({ type: 'language', language: 'en' });
    expect(done.map(({ type }) => type).at(-1)).toBe('listen');
    expect(said()[0]).toContain('Riverside Dental');
  });

  it('takes a message through to its end', async () => {
    const { driver, done, said } = call();
    driver.happened(start);
    for (const words of [
      'I would like to leave a message please',
      'My name is Robert Miller',
      'four one eight five five five zero one four two',
      'yes',
      'Please call me back about my appointment',
      'no thank you, goodbye',
    ]) {
      driver.said(words, 'text');
      await driver.settled();
    }
    const messages = done.flatMap((effect) => (effect.type === 'message' ? [effect.message] : []));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ name: 'Robert Miller', phone: '+14185550142' });
    expect(said().join(' ')).toContain('418');
    expect(done.at(-1)?.type).toBe('end');
  });

  it('numbers sentences that come quickly after one another, and answers both', async () => {
    const { driver, journal } = call();
    driver.happened(start);
    expect([driver.said('hello', 'text'), driver.said('I need help', 'text')]).toEqual([1, 2]);
    await driver.settled();
    expect(journal.flatMap((event) => (event.type === 'understood' ? [event.turn] : [])).sort()).toEqual([
      1, 2,
    ]);
  });

  it('goes on where an understanding fails', async () => {
    const { driver, journal, faults, said } = call({ understand: () => Promise.reject(new Error('no')) });
    driver.happened(start);
    const before = said().length;
    driver.said('hello there', 'voice');
    await driver.settled();
    expect(faults).toEqual(['driver.understanding-failed']);
    expect(journal.at(-1)).toMatchObject({ type: 'understood', understanding: blankUnderstanding });
    expect(said().length).toBeGreaterThan(before);
  });

  it('is safe when the caller hangs up while a sentence is being understood', async () => {
    const later = Promise.withResolvers<typeof blankUnderstanding>();
    const { driver, journal, done, faults } = call({ understand: () => later.promise });
    driver.happened(start);
    driver.said('I would like to leave a message', 'voice');
    driver.happened({ type: 'hangup' });
    const after = done.length;
    later.resolve(blankUnderstanding);
    await driver.settled();
    expect(journal.map(({ type }) => type)).toEqual(['start', 'said', 'hangup', 'understood']);
    expect(done.slice(after).filter(({ type }) => type === 'say')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('takes a call up again from its journal, in the same state, without doing anything twice', async () => {
    const first = call();
    first.driver.happened(start);
    first.driver.said('I would like to leave a message please', 'voice');
    await first.driver.settled();
    const second = call({ journal: first.journal });
    expect(second.driver.conversation).toEqual(first.driver.conversation);
    expect(second.done).toEqual([]);
    second.driver.happened({ type: 'resumed' });
    expect(second.said().length).toBeGreaterThan(0);
    expect(second.driver.said('My name is Robert Miller', 'voice')).toBe(2);
    await second.driver.settled();
    expect(JSON.stringify(second.driver.conversation)).toContain('Robert Miller');
  });

  it('tells of a change of language before the first sentence in it', async () => {
    const { driver, done } = call();
    driver.happened(start);
    for (const words of ['Bonjour, est-ce que vous parlez français ?', 'Je voudrais laisser un message.']) {
      driver.said(words, 'text');
      await driver.settled();
    }
    const change = done.findIndex((effect) => effect.type === 'language' && effect.language === 'fr');
    const french = done.findIndex((effect) => effect.type === 'say' && effect.language === 'fr');
    expect(change).toBeGreaterThan(0);
    expect(french).toBeGreaterThan(change);
  });
});
