/** Runs scenarios against a business, and says which of their expectations did not hold. */
import type { Check, Scenario } from '../business/scenario.ts';
import { createEngine } from '../engine/engine.ts';
import type { Program } from '../engine/program.ts';
import type { Understanding, UnderstandingRequest } from '../engine/understanding/understanding.ts';
import {
  createLocalCall,
  type Exchange,
  type LocalCall,
  type LocalCallOptions,
} from '../voice/local-call.ts';
import { missingOf } from './missing-of.ts';
import { faultOf, MOST_TURNS, type Outcome, type Unmet } from './outcome.ts';
import { createSimulatedCaller } from './simulated-caller.ts';

export interface SimulationOptions {
  program: Program;
  understand(request: UnderstandingRequest): Promise<Understanding>;
  search: LocalCallOptions['search'];
  /** The calls' beginning, ISO 8601 with offset: scenarios say « tomorrow » too. */
  now: string;
}

/** An answer of keys alone, in brackets, is pressed. */
const KEYS = /^\[([0-9*#\s-]+)\]$/;

async function answer(call: LocalCall, words: string): Promise<Exchange> {
  const keys = KEYS.exec(words)?.[1];
  if (keys === undefined) return words === '' ? call.silence() : call.say(words);
  const pressed: Exchange[] = [];
  for (const key of keys.replace(/[\s-]/g, '')) pressed.push(await call.press(key));
  return {
    said: pressed.flatMap(({ said }) => said),
    actions: pressed.flatMap(({ actions }) => actions),
    messages: pressed.flatMap(({ messages }) => messages),
    understanding: null,
    expecting: pressed.at(-1)?.expecting ?? null,
  };
}

/** A scenario as it was played. */
export interface Played {
  call: LocalCall;
  exchanges: Exchange[];
  transcript: Outcome['transcript'];
  turns: number;
}

/** Plays a scenario to its end, or to the most turns that a call may have. */
export async function play(scenario: Scenario, options: SimulationOptions): Promise<Played> {
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
    last = keep(await answer(call, words));
  }
  return { call, exchanges, transcript, turns };
}

/** Plays a scenario, and says what of it did not hold. */
export async function simulate(scenario: Scenario, options: SimulationOptions): Promise<Outcome> {
  const { call, exchanges, transcript, turns } = await play(scenario, options);
  const missing = (check: Check) => missingOf(check, call, exchanges, options.program);
  const unmet: Unmet[] = [
    ...(turns >= MOST_TURNS ? [{ rule: 'length' } as const] : []),
    ...scenario.must.flatMap((check) => missing(check).map((one) => ({ rule: 'must' as const, ...one }))),
    ...scenario.never.flatMap((check) =>
      missing(check).length === 0 ? [{ rule: 'never' as const, check }] : [],
    ),
  ];
  const faults = unmet.map(faultOf);
  return { scenario: scenario.name, passed: faults.length === 0, faults, unmet, turns, transcript };
}
