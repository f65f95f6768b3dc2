import { describe, expect, test } from 'vitest';
import type { CallAnswer, Notice } from '../../agent/contract.ts';
import type { Speech } from '../../widget/session/entries.ts';
import { reduce } from '../../widget/session/reduce.ts';
import { initialState, type SessionEvent, type SessionState } from '../../widget/session/session-state.ts';

const answer: CallAnswer = {
  call: 'c1',
  url: 'ws://127.0.0.1:1',
  token: 't',
  business: 'Riverside Dental',
  language: 'en',
  ears: true,
  limit: 600_000,
};

const stateAfter = (events: SessionEvent[], from: SessionState = initialState('en')): SessionState =>
  events.reduce(reduce, from);

const begun: SessionEvent[] = [
  { type: 'started', mode: 'voice', language: 'en' },
  { type: 'answered', answer },
  { type: 'agent', state: 'listening', at: 1_000 },
];

const spoken = (id: string, text: string, interrupted = false): SessionEvent => ({
  type: 'notice',
  notice: { type: 'spoken', id, text, interrupted, sources: [] },
});
const heard = (turn: number, text: string, typed?: string): SessionEvent => ({
  type: 'notice',
  notice: {
    type: 'heard',
    turn,
    text,
    via: typed === undefined ? 'voice' : 'text',
    ...(typed === undefined ? {} : { typed }),
  },
});
const caption = (side: 'agent' | 'visitor', segment: string, text: string, final = false): SessionEvent => ({
  type: 'caption',
  side,
  segment,
  text,
  final,
});
const lines = (state: SessionState) =>
  state.entries
    .filter((entry): entry is Speech => entry.kind === 'speech')
    .map(({ side, text }) => `${side}: ${text}`);

describe('the phases of a call', () => {
  test('connecting lasts until the agent says that it is there', () => {
    expect(stateAfter(begun.slice(0, 2)).phase).toBe('connecting');
    expect(stateAfter([...begun.slice(0, 2), { type: 'agent', state: 'initializing', at: 5 }]).phase).toBe(
      'connecting',
    );
    expect(stateAfter(begun)).toMatchObject({
      phase: 'listening',
      startedAt: 1_000,
      business: 'Riverside Dental',
    });
  });

  test('the agent’s state is the phase, and the start is not moved by it', () => {
    const state = stateAfter([...begun, { type: 'agent', state: 'speaking', at: 9_000 }]);
    expect(state).toMatchObject({ phase: 'speaking', startedAt: 1_000 });
  });

  test('a lost line comes back to where the agent is', () => {
    const lost = stateAfter([...begun, { type: 'agent', state: 'thinking', at: 2 }, { type: 'line-lost' }]);
    expect(lost.phase).toBe('reconnecting');
    expect(reduce(lost, { type: 'line-restored' }).phase).toBe('thinking');
  });

  test('a line that comes back without an agent still waits for one', () => {
    const lost = stateAfter([
      ...begun,
      { type: 'agent-left' },
      { type: 'line-lost' },
      { type: 'line-restored' },
    ]);
    expect(lost.phase).toBe('reconnecting');
    expect(reduce(lost, { type: 'agent', state: 'listening', at: 3 }).phase).toBe('listening');
  });

  test('nothing that comes after the end changes it', () => {
    const ended = stateAfter([...begun, { type: 'ended', reason: 'visitor', at: 5_000 }]);
    expect(
      stateAfter([caption('agent', 's', 'late'), { type: 'line-lost' }, spoken('u', 'late')], ended),
    ).toBe(ended);
  });

  test('closing a call that is on changes nothing; closing one that is over forgets it', () => {
    const on = stateAfter(begun);
    expect(reduce(on, { type: 'closed' })).toBe(on);
    const over = reduce(on, { type: 'ended', reason: 'agent', at: 9 });
    expect(reduce(over, { type: 'closed' })).toEqual(initialState('en'));
  });

  test('without ears the visitor is told, and the microphone is let go', () => {
    const state = stateAfter([begun[0]!, { type: 'answered', answer: { ...answer, ears: false } }]);
    expect(state.microphone).toBe('off');
    expect(state.entries).toEqual([{ kind: 'note', id: 'note:no-ears', code: 'no-ears' }]);
  });

  test('a microphone that is lost twice is told once', () => {
    const lost: SessionEvent = { type: 'microphone', state: 'lost' };
    const state = stateAfter([...begun, lost, { type: 'microphone', state: 'on' }, lost]);
    expect(state.entries).toHaveLength(1);
  });
});

describe('captions', () => {
  test('an interrupted utterance keeps only what was heard', () => {
    const state = stateAfter([
      ...begun,
      caption('agent', 's1', 'We are open on Saturdays from nine to one.', true),
      spoken('u1', 'We are open on Saturdays', true),
    ]);
    expect(lines(state)).toEqual(['agent: We are open on Saturdays']);
    expect(state.entries[0]).toMatchObject({ interrupted: true, settled: true });
  });

  test('an utterance of which nothing was heard is taken out', () => {
    expect(lines(stateAfter([...begun, caption('agent', 's1', 'We are'), spoken('u1', '', true)]))).toEqual(
      [],
    );
  });

  test('an utterance in two segments becomes one line', () => {
    const state = stateAfter([
      ...begun,
      caption('agent', 's1', 'Hello.', true),
      caption('agent', 's2', 'How can I help?', true),
      spoken('u1', 'Hello. How can I help?'),
    ]);
    expect(lines(state)).toEqual(['agent: Hello. How can I help?']);
  });

  test('the next utterance, already begun, is left alone', () => {
    const state = stateAfter([
      ...begun,
      caption('agent', 's1', 'Hello.', true),
      caption('agent', 's2', 'What is your'),
      spoken('u1', 'Hello.'),
      caption('agent', 's2', 'What is your name?', true),
      spoken('u2', 'What is your name?'),
    ]);
    expect(lines(state)).toEqual(['agent: Hello.', 'agent: What is your name?']);
  });

  test('a notice that overtakes its captions is not said twice', () => {
    const state = stateAfter([
      ...begun,
      spoken('u1', 'Hello there.'),
      caption('agent', 's1', 'Hello'),
      caption('agent', 's1', 'Hello there.', true),
    ]);
    expect(lines(state)).toEqual(['agent: Hello there.']);
  });

  test('a caption that comes after its notice changes nothing', () => {
    const state = stateAfter([
      ...begun,
      caption('agent', 's1', 'Hello', true),
      spoken('u1', 'Hello', true),
      caption('agent', 's1', 'Hello there', true),
    ]);
    expect(lines(state)).toEqual(['agent: Hello']);
  });

  test('the visitor’s interim words are replaced, and the turn that the agent took has the last word', () => {
    const state = stateAfter([
      ...begun,
      caption('visitor', 'v1', 'my name'),
      caption('visitor', 'v1', 'my name is Robert', true),
      caption('visitor', 'v2', 'Miller', true),
      heard(1, 'My name is Robert Miller'),
    ]);
    expect(lines(state)).toEqual(['visitor: My name is Robert Miller']);
  });

  test('what was typed is shown at once and heard once', () => {
    const state = stateAfter([
      ...begun,
      { type: 'typed', id: 'typed:0', text: 'Hello' },
      heard(1, 'Hello', 'typed:0'),
    ]);
    expect(lines(state)).toEqual(['visitor: Hello']);
    expect(state.entries[0]).toMatchObject({ settled: true });
  });

  test('an acknowledgement settles its own text, whatever stands before it', () => {
    const state = stateAfter([
      ...begun,
      { type: 'typed', id: 'typed:0', text: 'one' },
      { type: 'typed', id: 'typed:1', text: 'two' },
      heard(2, 'two', 'typed:1'),
    ]);
    expect(state.entries).toMatchObject([{ settled: false }, { settled: true }]);
  });

  test('speech and typing in one turn do not swallow each other', () => {
    const state = stateAfter([
      ...begun,
      { type: 'typed', id: 'typed:0', text: 'typed words' },
      caption('visitor', 'v1', 'spoken words', true),
      heard(1, 'Spoken words.'),
      heard(2, 'typed words', 'typed:0'),
    ]);
    expect(lines(state)).toEqual(['visitor: typed words', 'visitor: Spoken words.']);
  });
});

describe('actions', () => {
  const sms = (state: Extract<Notice, { type: 'action' }>['state']): SessionEvent => ({
    type: 'notice',
    notice: { type: 'action', id: 'a1', action: 'sms', state, to: '99', reason: null },
  });

  test('an action is one card, kept up to date in its place', () => {
    const state = stateAfter([...begun, sms('started'), spoken('u1', 'It is on its way.'), sms('done')]);
    expect(state.entries.map(({ kind }) => kind)).toEqual(['action', 'speech']);
    expect(state.entries[0]).toEqual({
      kind: 'action',
      id: 'a1',
      action: 'sms',
      state: 'done',
      to: '99',
      reason: null,
    });
  });
});

test('a notice that this page is too old to know changes nothing', () => {
  const before = stateAfter(begun);
  const notice = { type: 'of-another-day' } as unknown as Notice;
  expect(reduce(before, { type: 'notice', notice })).toEqual(before);
});
