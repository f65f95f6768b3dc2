/**
 * A call without a room, a server or a clock of its own: the same engine and driver, with the caller's words coming
 * in as text. The terminal and the simulation talk through it.
 */
import type { Language } from '../business/language.ts';
import type { Conversation } from '../engine/conversation.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { Action, Channel, EffectOf, Event, Guidance, Message, Source } from '../engine/events.ts';
import type { Program } from '../engine/program.ts';
import type { Understanding, UnderstandingRequest } from '../engine/understanding/understanding.ts';
import { createDriver } from './driver.ts';

export interface LocalCallOptions {
  program: Program;
  /** Made once for many calls of the same business. */
  engine?: Engine;
  channel: Channel;
  language: Language | null;
  /** E.164, or null. */
  caller: string | null;
  /** The call's beginning, ISO 8601 with offset. */
  now: string;
  understand(request: UnderstandingRequest): Promise<Understanding>;
  search(question: string, language: Language): Promise<{ answer: string | null; sources: Source[] }>;
  /** Follows instructions in a model's words. Absent: nobody can, and a message is taken. */
  guide?(guidance: Guidance): Promise<{ say: string | null; done: boolean }>;
  /** What becomes of an action; by default it is done. */
  act?(action: Action): { outcome: 'done' | 'refused' | 'failed' | 'unknown'; reason: string | null };
}

/** What the agent did about one thing that the caller did. */
export interface Exchange {
  said: { text: string; verbatim: boolean; sources: Source[] }[];
  actions: { type: Action['type']; outcome: 'dispatched' | 'refused'; reason: string | null }[];
  messages: Message[];
  understanding: Understanding | null;
  expecting: EffectOf<'listen'>['expecting'] | null;
}

export interface LocalCall {
  /** The greeting. */
  begin(): Promise<Exchange>;
  say(text: string): Promise<Exchange>;
  press(key: string): Promise<Exchange>;
  silence(): Promise<Exchange>;
  hangUp(): Promise<Exchange>;
  readonly conversation: Conversation;
  readonly journal: readonly Event[];
}

export function createLocalCall(options: LocalCallOptions): LocalCall {
  const engine = options.engine ?? createEngine(options.program);
  const journal: Event[] = [];
  let time = Date.parse(options.now);
  let exchange: Exchange = fresh();
  let recorded = 0;
  const driver = createDriver({
    engine,
    understand: async (request) => {
      const understanding = await options.understand(request);
      exchange.understanding = understanding;
      return understanding;
    },
    append: (event) => journal.push(event),
    clock: () => {
      time += 1_000;
      return time;
    },
    hands: {
      say: ({ text, verbatim, sources }) => {
        exchange.said.push({ text, verbatim, sources });
      },
      search: async ({ question, language }) => options.search(question, language),
      act: async ({ action }) => options.act?.(action) ?? { outcome: 'done', reason: null },
      guide: async ({ guidance }) => (await options.guide?.(guidance)) ?? { say: null, done: true },
      message: async ({ message }) => {
        exchange.messages.push(message);
      },
      optout: async () => {},
      listen: ({ expecting }) => {
        exchange.expecting = expecting;
      },
      end: () => {
        exchange.expecting = null;
      },
      language: () => {},
    },
    fault: (_code, error) => {
      throw error;
    },
  });

  async function after(happen: () => void): Promise<Exchange> {
    exchange = fresh();
    happen();
    await driver.settled();
    for (const action of driver.conversation.actions.slice(recorded)) {
      const refused = action.outcome === 'refused';
      exchange.actions.push({
        type: action.type,
        outcome: refused ? 'refused' : 'dispatched',
        reason: action.reason,
      });
    }
    recorded = driver.conversation.actions.length;
    return exchange;
  }

  return {
    begin: () =>
      after(() =>
        driver.happened({
          type: 'start',
          channel: options.channel,
          language: options.language,
          caller: options.caller,
          now: options.now,
          mind: options.guide !== undefined,
        }),
      ),
    say: (text) => after(() => driver.said(text, options.channel === 'web' ? 'text' : 'voice')),
    press: (key) => after(() => driver.happened({ type: 'key', key })),
    silence: () => after(() => driver.happened({ type: 'silent' })),
    hangUp: () => after(() => driver.happened({ type: 'hangup' })),
    get conversation() {
      return driver.conversation;
    },
    journal,
  };
}

function fresh(): Exchange {
  return { said: [], actions: [], messages: [], understanding: null, expecting: null };
}
