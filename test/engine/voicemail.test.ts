import { beforeEach, describe, expect, it } from 'vitest';
import { businessSchema } from '../../agent/business/business.ts';
import { messagesOf, recordOf } from '../../agent/calls/record.ts';
import { transcriptOf } from '../../agent/calls/transcript.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import type { Conversation } from '../../agent/engine/conversation.ts';
import { createEngine } from '../../agent/engine/engine.ts';
import type { Effect, Event } from '../../agent/engine/events.ts';
import { nothingUnderstood } from '../../agent/engine/nothing-understood.ts';

const RECORDED = 'a'.repeat(64);
const business = businessSchema.parse({
  id: 'clinic',
  name: 'Clinic',
  languages: ['en', 'fr'],
  greeting: { en: 'Hello.', fr: 'Bonjour.' },
  destinations: [
    {
      id: 'desk',
      name: 'The desk',
      kind: 'desk',
      voicemail: { en: 'We are away.', fr: 'Absents.' },
      recording: { en: RECORDED },
    },
  ],
});
const engine = createEngine(compileBusiness(business));
type Happening = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

let conversation: Conversation;
let journal: Event[];
let effects: Effect[];
beforeEach(() => {
  conversation = engine.begin();
  journal = [];
});
function happens(...happenings: Happening[]): void {
  effects = [];
  for (const happening of happenings) {
    const event = { ...happening, at: 1_000 + journal.length } as Event;
    journal.push(event);
    const step = engine.next(conversation, event);
    conversation = step.conversation;
    effects.push(...step.effects);
  }
}
const said = () => effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
const one = <T extends Effect['type']>(type: T) =>
  effects.find((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
const entries = () => journal.map((event, index) => ({ seq: index + 1, event }));

/** A caller asks for a person, and nobody takes the call. Returns the recording's id. */
function nobodyAnswers(language: 'en' | 'fr' = 'en', channel: 'web' | 'phone' = 'web'): string {
  happens(
    { type: 'start', channel, language, caller: null, now: '2026-11-25T12:00:00Z' },
    { type: 'said', turn: 1, text: 'a person please', via: 'text' },
    {
      type: 'understood',
      turn: 1,
      understanding: { ...nothingUnderstood, wants: { ...nothingUnderstood.wants, human: true } },
    },
  );
  happens({ type: 'acted', id: one('act')?.id ?? '', outcome: 'failed', reason: 'transfer.no-answer' });
  return one('record')?.id ?? '';
}

describe('where nobody takes the call', () => {
  it('the destination’s own words come first, then how the recording goes, then it is made', () => {
    const id = nobodyAnswers();
    expect(said()[0]).toBe('We are away.');
    expect(said()[1]).toMatch(/after the tone; it will be recorded.*type it/s);
    expect(effects.map(({ type }) => type)).toEqual(['say', 'say', 'record', 'listen']);
    expect(id).toMatch(/^r\d+$/);
  });

  it('the message is played as it was recorded, and its words stand for it in writing', () => {
    nobodyAnswers();
    const own = one('say');
    expect(own).toMatchObject({ text: 'We are away.', verbatim: true, sound: RECORDED });
    const line = () =>
      transcriptOf(business, entries()).find((line) => line.type === 'agent' && line.text === 'We are away.');
    // Where it could not be had its words were said, and the transcript does not tell otherwise.
    expect(line()).toMatchObject({ recorded: false });
    happens({ type: 'played', id: own?.id ?? '' });
    expect(effects).toEqual([]);
    expect(line()).toMatchObject({ recorded: true, verbatim: true, heard: null });
  });

  it('where nobody wrote what it says, stock words stand for it', () => {
    const [desk] = business.destinations;
    const unwritten = { ...business, destinations: [{ ...desk, voicemail: {} }] } as typeof business;
    const other = createEngine(compileBusiness(unwritten));
    nobodyAnswers();
    const { effects: all } = journal.reduce(
      ({ conversation, effects }, event) => {
        const step = other.next(conversation, event);
        return { conversation: step.conversation, effects: [...effects, ...step.effects] };
      },
      { conversation: other.begin(), effects: [] as Effect[] },
    );
    const own = all.find((effect) => effect.type === 'say' && effect.sound !== undefined);
    expect(own).toMatchObject({ text: expect.stringMatching(/nobody can take the call/), verbatim: false });
  });

  it('is said in French, and by telephone with the key that ends it', () => {
    nobodyAnswers('fr', 'phone');
    expect(said()).toEqual(['Absents.', expect.stringMatching(/après le signal.*enregistré.*carré/s)]);
  });

  it('what was heard is the message; the name and the number are asked after it', () => {
    const id = nobodyAnswers();
    happens(
      { type: 'recording', id, text: 'call me on monday' },
      { type: 'recording', id, text: 'about my bill' },
      { type: 'recorded', id, length: 4_000, why: 'silence' },
    );
    expect(said()).toEqual([
      expect.stringMatching(/message is recorded/),
      expect.stringMatching(/last name/),
    ]);
    happens({ type: 'hangup' });
    expect(one('message')?.message).toMatchObject({ text: 'call me on monday about my bill', recording: id });
    const record = recordOf(business, entries());
    expect(record.recordings).toEqual([{ id, length: 4_000, text: 'call me on monday about my bill' }]);
    const heard = transcriptOf(business, entries()).filter(({ type }) => type === 'caller');
    expect(heard).toMatchObject([{}, { text: 'call me on monday' }, { text: 'about my bill' }]);
  });

  it('a recording that nobody could transcribe is a message all the same', () => {
    const id = nobodyAnswers('fr');
    happens({ type: 'recorded', id, length: 4_000, why: 'said' }, { type: 'hangup' });
    expect(one('message')?.message).toMatchObject({ text: '', recording: id, language: 'fr' });
  });

  it('a hang-up in the middle keeps what was said', () => {
    const id = nobodyAnswers();
    happens(
      { type: 'recording', id, text: 'call me' },
      { type: 'recorded', id, length: 900, why: 'hangup' },
      { type: 'hangup' },
    );
    expect(one('message')?.message).toMatchObject({ text: 'call me', recording: id });
  });

  it('what was on its way when the agent died, and the caller went, is kept', () => {
    const id = nobodyAnswers();
    happens({ type: 'recording', id, text: 'call me' });
    expect(messagesOf(business, entries())).toMatchObject([{ text: 'call me', recording: id }]);
  });

  it('another agent goes on with the same recording', () => {
    const id = nobodyAnswers();
    happens({ type: 'recording', id, text: 'call me' }, { type: 'resumed' });
    expect(said()[1]).toMatch(/go on with your message/);
    expect(one('record')?.id).toBe(id);
    happens(
      { type: 'recording', id, text: 'on monday' },
      { type: 'recorded', id, length: 3_000, why: 'silence' },
    );
    happens({ type: 'hangup' });
    expect(one('message')?.message.text).toBe('call me on monday');
  });

  it('typed words are the message, and no recording is named', () => {
    const id = nobodyAnswers();
    const message = { slot: 'message', value: 'call me back', confidence: 1, correction: false };
    happens(
      { type: 'recorded', id, length: 0, why: 'typed' },
      { type: 'said', turn: 2, text: 'call me back', via: 'text' },
      { type: 'understood', turn: 2, understanding: { ...nothingUnderstood, slots: [message] } },
    );
    expect(said()).toEqual([expect.stringMatching(/last name/)]);
    happens({ type: 'hangup' });
    expect(one('message')?.message).toMatchObject({ text: 'call me back' });
    expect(one('message')?.message.recording).toBeUndefined();
  });

  it('a caller who says nothing is asked as ever', () => {
    const id = nobodyAnswers();
    happens({ type: 'recorded', id, length: 0, why: 'silence' });
    expect(said()).toEqual([expect.stringMatching(/last name/)]);
    happens({ type: 'hangup' });
    expect(one('message')).toBeUndefined();
  });

  it.each([
    ['en', /not recording/, /take a message/],
    ['fr', /n’enregistre pas/, /prenne un message|message/],
  ] as const)(
    'a caller who will not be recorded is offered a message instead (%s)',
    (language, first, offer) => {
      const id = nobodyAnswers(language, 'phone');
      happens(
        { type: 'recording', id, text: 'call me on monday' },
        { type: 'recording', id, text: 'do not record me' },
        { type: 'recorded', id, length: 0, why: 'refused' },
      );
      expect(said()).toEqual([expect.stringMatching(first), expect.stringMatching(offer)]);
      // Typed: what was typed comes after what it stopped.
      happens({ type: 'said', turn: 2, text: 'Don’t record me', via: 'text' });
      expect(effects.map(({ type }) => type)).toEqual(['listen']);
      happens(
        { type: 'said', turn: 3, text: 'yes', via: 'voice' },
        { type: 'understood', turn: 3, understanding: { ...nothingUnderstood, answer: 'yes' } },
      );
      expect(said()).toEqual([expect.stringMatching(/name|nom/)]);
      happens({ type: 'hangup' });
      expect(one('message')).toBeUndefined();
      expect(recordOf(business, entries()).recordings).toEqual([]);
    },
  );

  it('« don’t text me any more » in the message counts, and so does its being urgent', () => {
    const id = nobodyAnswers();
    happens(
      { type: 'recording', id, text: 'this is an emergency and please stop texting me' },
      { type: 'recorded', id, length: 4_000, why: 'silence' },
    );
    expect(one('optout')?.words).toMatch(/stop texting me/);
    happens({ type: 'hangup' });
    expect(one('message')?.message.urgent).toBe(true);
  });
});
