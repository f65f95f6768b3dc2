/** A talk that somebody had becomes a scenario: a caller who says the same, and whom the same must come of. */
import { stringify } from 'yaml';
import type { Check, Scenario } from '../business/scenario.ts';
import { collected } from '../engine/collected.ts';
import type { Conversation } from '../engine/conversation.ts';
import { createEngine } from '../engine/engine.ts';
import type { Event } from '../engine/events.ts';
import { expectationOf } from '../engine/expect.ts';
import type { Program } from '../engine/program.ts';
import { keysOf } from './simulated-caller.ts';

/** The most of a caller's first words that its name quotes, in characters. */
const LONGEST_NAME = 60;

/** As a scenario is written: what its defaults say already is left out. */
export type WrittenScenario = Pick<Scenario, 'name' | 'opens'> & Partial<Scenario>;

/** One thing that the caller did: what, and the key it answers. */
interface Reply {
  key: string;
  words: string;
}

/** Replays a call on the program that it began with. Pure. Null where its caller did nothing. */
export function scenarioOfCall(program: Program, journal: readonly Event[]): WrittenScenario | null {
  const engine = createEngine(program);
  const replies: Reply[] = [];
  let conversation = engine.begin();
  let pressing = false;
  for (const event of journal) {
    const words = wordsOf(event);
    if (words !== null) {
      const [key] = keysOf(program, conversation, expectationOf(program, conversation));
      const last = replies.at(-1);
      if (event.type === 'key' && pressing && last?.key === key)
        last.words = `${last.words.slice(0, -1)}${words}]`;
      else replies.push({ key, words: event.type === 'key' ? `[${words}]` : words });
      pressing = event.type === 'key';
    }
    ({ conversation } = engine.next(conversation, event));
  }
  const start = journal.find((event) => event.type === 'start');
  if (replies.length === 0 || start === undefined) return null;
  const first = replies.findIndex(({ key }) => key !== 'open' && key !== 'nothing');
  const opens = replies.slice(0, first < 0 ? replies.length : Math.max(1, first)).map(({ words }) => words);
  const answers = answersOf(replies.slice(opens.length));
  const outcomes = Object.fromEntries(
    conversation.actions.flatMap(({ type, outcome }) => (outcome === 'done' ? [] : [[type, outcome]])),
  );
  return {
    name: nameOf(opens),
    ...(start.language === null ? {} : { language: start.language }),
    channel: start.channel,
    ...(start.caller === null ? {} : { caller: start.caller }),
    opens,
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(Object.keys(outcomes).length === 0 ? {} : { outcomes }),
    must: mustOf(program, conversation),
  };
}

/** What the caller did, as a scenario says it; null: it was not the caller. */
function wordsOf(event: Event): string | null {
  if (event.type === 'said') return event.text;
  if (event.type === 'key') return event.key;
  return event.type === 'silent' ? '' : null;
}

function nameOf(opens: readonly string[]): string {
  const said = (opens.find((words) => words !== '') ?? '…').replace(/\s+/gu, ' ').trim();
  return said.length <= LONGEST_NAME ? said : `${said.slice(0, LONGEST_NAME - 1)}…`;
}

function answersOf(replies: readonly Reply[]): Scenario['answers'] {
  const byKey = Map.groupBy(replies, ({ key }) => key);
  return Object.fromEntries(
    [...byKey].map(([key, given]) => {
      const words = given.map((one) => one.words);
      return [key, words.length === 1 ? (words[0] ?? '') : words];
    }),
  );
}

/** What came of it, and must again. A day is left out: « tomorrow » is another one each time. */
function mustOf(program: Program, conversation: Conversation): Check[] {
  const ran = [...conversation.finished, ...conversation.stack].flatMap(({ task }) =>
    task !== null && program.tasks.has(task) ? [task] : [],
  );
  const days = new Set(
    ran
      .flatMap((task) => program.tasks.get(task)?.script.slots ?? [])
      .flatMap(({ id, type }) => (type === 'date' ? [id] : [])),
  );
  const slots = Object.entries(collected(conversation)).filter(([id]) => !days.has(id));
  const left = conversation.actions.filter(({ outcome }) => outcome !== 'refused');
  const { messages, ended } = conversation;
  return [
    ...[...new Set(ran)].map((task) => ({ task })),
    ...(slots.length === 0 ? [] : [{ slots: Object.fromEntries(slots) }]),
    ...[...new Set(left.map(({ type }) => type))].map((action) => ({ action })),
    ...(messages.length === 0 ? [] : [{ message: messages[0]?.name ?? '' }]),
    ...(ended === null || ended === 'hangup' ? [] : [{ ended }]),
  ];
}

/** A file that holds the scenario. */
export function writeScenario(scenario: WrittenScenario): string {
  return stringify([scenario], { lineWidth: 100 });
}
