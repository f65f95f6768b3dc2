import { expect, test } from 'vitest';
import { LONGEST_TYPED } from '../../agent/contract.ts';
import type { Event } from '../../agent/engine/events.ts';
import { createInbox } from '../../agent/voice/inbox.ts';

function open(journal: Event[] = []) {
  const turns: (string | undefined)[][] = [];
  const acknowledged: unknown[][] = [];
  let ready = Promise.resolve();
  const inbox = createInbox({
    journal,
    async take(text, typed) {
      await ready;
      return turns.push([text, typed]);
    },
    acknowledge: (...told) => acknowledged.push(told),
  });
  return {
    inbox,
    turns,
    acknowledged,
    hold(until: Promise<void>) {
      ready = until;
    },
  };
}

test('a text that comes again is taken once, and acknowledged again', async () => {
  const { inbox, turns, acknowledged } = open();
  await inbox.receive(' yes ', 'typed:0');
  await inbox.receive(' yes ', 'typed:0');
  expect(turns).toEqual([['yes', 'typed:0']]);
  expect(acknowledged).toEqual([['typed:0', 1, 'yes']]);
});

test('a text that comes again while it is being taken is not taken twice', async () => {
  const { inbox, turns, acknowledged, hold } = open();
  const { promise, resolve } = Promise.withResolvers<void>();
  hold(promise);
  const first = inbox.receive('yes', 'typed:0');
  await inbox.receive('yes', 'typed:0');
  resolve();
  await first;
  expect(turns).toHaveLength(1);
  expect(acknowledged).toEqual([]);
});

test('the same words, typed twice, are two turns', async () => {
  const { inbox, turns } = open();
  await inbox.receive('yes', 'typed:0');
  await inbox.receive('yes', 'typed:1');
  expect(turns.map(([text]) => text)).toEqual(['yes', 'yes']);
});

test('an agent that takes a call over knows what was taken before', async () => {
  const { inbox, turns, acknowledged } = open([
    { type: 'said', at: 1, turn: 4, text: 'yes', via: 'text', typed: 'typed:3' },
  ]);
  await inbox.receive('yes', 'typed:3');
  await inbox.receive('no', 'typed:4');
  expect(acknowledged).toEqual([['typed:3', 4, 'yes']]);
  expect(turns).toEqual([['no', 'typed:4']]);
});

test('without an id, or with one that is not the page’s, each text is a turn', async () => {
  const { inbox, turns } = open();
  await inbox.receive('yes', undefined);
  await inbox.receive('yes', undefined);
  await inbox.receive('yes', 'x'.repeat(65));
  expect(turns).toEqual([
    ['yes', undefined],
    ['yes', undefined],
    ['yes', undefined],
  ]);
});

test('nothing is no turn, and too much is cut', async () => {
  const { inbox, turns } = open();
  await inbox.receive('  ', 'typed:0');
  await inbox.receive('x'.repeat(LONGEST_TYPED + 1), 'typed:1');
  expect(turns.map(([text]) => text?.length)).toEqual([LONGEST_TYPED]);
});
