/** Runs scenarios against a business, and says which of their expectations did not hold. */

import { collected } from '../engine/collected.ts';
import { createEngine } from '../engine/engine.ts';
import type { Program } from '../engine/program.ts';
import { summarise } from '../engine/summary.ts';
import type { Understanding, UnderstandingRequest } from '../engine/understanding/understanding.ts';
import {
  createLocalCall,
  type Exchange,
  type LocalCall,
  type LocalCallOptions,
} from '../voice/local-call.ts';
import type { Check, Scenario } from './scenario.ts';
import { createSimulatedCaller } from './simulated-caller.ts';

/** A call that has not ended by then is hung up, and its scenario fails. */
const MOST_TURNS = 80;

export interface SimulationOptions {
  program: Program;
  understand(request: UnderstandingRequest): Promise<Understanding>;
  search: LocalCallOptions['search'];
  /** The calls' beginning, ISO 8601 with offset: scenarios say « tomorrow » too. */
  now: string;
}

export interface Outcome {
  scenario: string;
  passed: boolean;
  /** What did not hold, in the scenario's own terms. */
  faults: string[];
  turns: number;
  transcript: { who: 'agent' | 'caller'; text: string }[];
}

export async function simulate(scenario: Scenario, options: SimulationOptions): Promise<Outcome> {
  const call = createLocalCall({
    ...options,
    engine: createEngine(options.program),
    channel: scenario.channel,
    language: scenario.language,
    caller: scenario.caller,
    act: ({ type }) => ({ outcome: scenario.outcomes[type] ?? 'done', reason: null }),
  });
  const caller = createSimulatedCaller(scenario, options.program);
  const transcript: Outcome['transcript'] = [];
  const exchanges: Exchange[] = [];
  const keep = (exchange: Exchange) => {
    exchanges.push(exchange);
    for (const { text } of exchange.said) transcript.push({ who: 'agent', text });
    return exchange;
  };
  let last = keep(await call.begin());
  let turns = 0;
  while (call.conversation.ended === null && turns < MOST_TURNS) {
    turns += 1;
    const words = caller.answer(call.conversation, last.expecting);
    if (words === null) {
      last = keep(await call.hangUp());
      break;
    }
    transcript.push({ who: 'caller', text: words });
    last = keep(words === '' ? await call.silence() : await call.say(words));
  }
  const faults: string[] = [];
  if (turns >= MOST_TURNS) faults.push(`the call did not end in ${MOST_TURNS} turns`);
  for (const check of scenario.must)
    faults.push(...unmet(check, call, exchanges, options.program).map((fault) => `must: ${fault}`));
  for (const check of scenario.never) {
    if (unmet(check, call, exchanges, options.program).length === 0)
      faults.push(`never: ${JSON.stringify(check)}`);
  }
  return { scenario: scenario.name, passed: faults.length === 0, faults, turns, transcript };
}

/** What of a check does not hold. */
function unmet(check: Check, call: LocalCall, exchanges: readonly Exchange[], program: Program): string[] {
  const { conversation } = call;
  const faults: string[] = [];
  const tasks = [
    ...conversation.finished.map(({ task }) => task),
    ...conversation.stack.map((run) => run.task ?? 'message'),
  ];
  if (check.task !== undefined && !tasks.includes(check.task))
    faults.push(`task ${check.task} (ran: ${tasks.join(', ') || 'none'})`);
  const slots = collected(conversation);
  for (const [id, value] of Object.entries(check.slots ?? {})) {
    if (slots[id] !== value) faults.push(`slot ${id} = ${value} (is: ${slots[id] ?? 'empty'})`);
  }
  if (check.said !== undefined) {
    const wanted = plain(check.said);
    if (!exchanges.some(({ said }) => plain(said.map(({ text }) => text).join(' ')).includes(wanted)))
      faults.push(`said « ${check.said} »`);
  }
  if (check.action !== undefined) {
    const left = exchanges.some(({ actions }) =>
      actions.some(({ type, outcome }) => type === check.action && outcome === 'dispatched'),
    );
    if (!left) faults.push(`action ${check.action}`);
  }
  if (check.message !== undefined) {
    const wanted = plain(check.message);
    const messages = exchanges.flatMap((exchange) => exchange.messages);
    const held = messages.map(({ text, name, phone, email, slots: rest }) =>
      plain([text, name, phone, email, ...Object.values(rest)].filter((value) => value !== null).join(' ')),
    );
    if (!held.some((text) => text.includes(wanted))) faults.push(`message « ${check.message} »`);
  }
  if (check.summary !== undefined) {
    const summary = summarise(program, conversation);
    if (!plain(summary).includes(plain(check.summary)))
      faults.push(`summary « ${check.summary} » (is: ${summary})`);
  }
  if (check.ended !== undefined && conversation.ended !== check.ended) {
    faults.push(`ended ${check.ended} (is: ${conversation.ended ?? 'not ended'})`);
  }
  return faults;
}

/** Without case, accents, or kinds of space and apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
