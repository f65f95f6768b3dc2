/**
 * Runs one conversation: what happened goes into the journal, then to the engine, and what the engine wants done
 * is carried out by `Hands`. Knows no LiveKit, no server and no clock of its own: the worker, the terminal and the
 * simulation all talk through it.
 */
import type { Language } from '../business/language.ts';
import type { Conversation } from '../engine/conversation.ts';
import type { Effect, EffectOf, Event, EventOf } from '../engine/events.ts';
import type { Understanding, UnderstandingRequest } from '../engine/understanding/understanding.ts';
import { blankUnderstanding } from './blank-understanding.ts';

/** The engine, as far as the driver needs it. */
export interface Steps {
  begin(): Conversation;
  next(conversation: Conversation, event: Event): { conversation: Conversation; effects: Effect[] };
}

/** What carries effects out. Nothing here may throw; a promise that is rejected becomes the event that says so. */
export interface Hands {
  /** Starts speaking, after whatever was being said. Returns at once. */
  say(effect: EffectOf<'say'>): void;
  search(effect: EffectOf<'search'>): Promise<Pick<EventOf<'answered'>, 'answer' | 'sources'>>;
  /** Has instructions followed in a model's words. Absent: nobody can. */
  guide?(effect: EffectOf<'guide'>): Promise<Pick<EventOf<'guided'>, 'say' | 'done'>>;
  /** Records the caller's message; what is heard meanwhile becomes `recording` events. Absent: they say it as ever. */
  record?(effect: EffectOf<'record'>): Promise<Pick<EventOf<'recorded'>, 'length' | 'why'>>;
  act(effect: EffectOf<'act'>): Promise<Pick<EventOf<'acted'>, 'outcome' | 'reason'>>;
  message(effect: EffectOf<'message'>): Promise<void>;
  optout(effect: EffectOf<'optout'>): Promise<void>;
  /** Waits for the caller once everything said has been heard. Returns at once. */
  listen(effect: EffectOf<'listen'>): void;
  /** Ends the call once everything said has been heard. Returns at once. */
  end(effect: EffectOf<'end'>): void;
  /** The conversation goes on in this language. Comes before the first sentence in it. */
  language(language: Language): void;
}

export interface DriverOptions {
  engine: Steps;
  hands: Hands;
  understand(request: UnderstandingRequest): Promise<Understanding>;
  /** Keeps an event. Called before the effects of that event leave; must not throw. */
  append(event: Event): void;
  /** Milliseconds since the epoch. */
  clock(): number;
  /** Something that only a defect explains: the engine threw, or a promise of `Hands` was rejected. `code` is stable. */
  fault?(code: string, error: unknown): void;
  /** The journal of a call that another worker began. */
  journal?: readonly Event[];
}

/** Nobody can follow the instructions: a message is taken instead. */
const NO_GUIDANCE = { say: null, done: true };

/** An event without its time, which the driver adds. */
export type Happening = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

export interface Driver {
  /** Tells the engine what happened. Safe at any moment, also from within `Hands`; events keep their order. */
  happened(happening: Happening): void;
  /** Tells the engine what the caller said, and returns the turn's number. `typed`: the page's id of a typed text. */
  said(text: string, via: 'voice' | 'text', typed?: string): number;
  readonly conversation: Conversation;
  /** Resolves when nothing is queued and no understanding, search or action is under way. */
  settled(): Promise<void>;
}

/**
 * Effects that a worker may have died before carrying out, and that nobody would miss until it is too late: a message,
 * an opt-out (both may arrive twice: their ids, or their being the same, drop duplicates), and the end of the call.
 */
const NEVER_LOST: ReadonlySet<Effect['type']> = new Set(['message', 'optout', 'end']);

/**
 * Begins a conversation, or takes one up again from its journal. What was said then is not said again; what must not
 * be lost is carried out again when `resumed` happens.
 */
export function createDriver(options: DriverOptions): Driver {
  const { engine, hands } = options;
  const queue: Happening[] = [];
  const underWay = new Set<Promise<void>>();
  let draining = false;
  let conversation = engine.begin();
  const again: Effect[] = [];
  for (const event of options.journal ?? []) {
    const step = engine.next(conversation, event);
    conversation = step.conversation;
    again.push(...step.effects.filter(({ type }) => NEVER_LOST.has(type)));
  }
  let turn = Math.max(0, ...(options.journal ?? []).map((event) => (event.type === 'said' ? event.turn : 0)));
  let language: Language | null = options.journal?.length ? conversation.language : null;

  function happened(happening: Happening): void {
    queue.push(happening);
    if (draining) return;
    draining = true;
    try {
      for (let one = queue.shift(); one !== undefined; one = queue.shift())
        step({ ...one, at: options.clock() });
    } finally {
      draining = false;
    }
  }

  function step(event: Event): void {
    options.append(event);
    let effects: Effect[];
    try {
      ({ conversation, effects } = engine.next(conversation, event));
    } catch (error) {
      options.fault?.('driver.engine-threw', error);
      return;
    }
    if (conversation.language !== language) {
      language = conversation.language;
      hands.language(language);
    }
    for (const effect of event.type === 'resumed' ? [...again.splice(0), ...effects] : effects)
      carryOut(effect);
  }

  function carryOut(effect: Effect): void {
    switch (effect.type) {
      case 'say':
        return hands.say(effect);
      case 'listen':
        return hands.listen(effect);
      case 'end':
        return hands.end(effect);
      case 'understand':
        return later(
          'driver.understanding-failed',
          () => options.understand(effect.request),
          (understanding) => ({ type: 'understood', turn: effect.turn, understanding }),
          blankUnderstanding,
        );
      case 'search':
        return later(
          'driver.search-failed',
          () => hands.search(effect),
          (found) => ({ type: 'answered', id: effect.id, ...found }),
          { answer: null, sources: [] },
        );
      case 'guide':
        return later(
          'driver.guidance-failed',
          async () => (await hands.guide?.(effect)) ?? NO_GUIDANCE,
          (guided) => ({ type: 'guided', id: effect.id, ...guided }),
          NO_GUIDANCE,
        );
      case 'act':
        return later(
          'driver.action-failed',
          () => hands.act(effect),
          (result) => ({ type: 'acted', id: effect.id, ...result }),
          { outcome: 'unknown', reason: 'call.line-lost' },
        );
      case 'record': {
        const { record } = hands;
        if (record === undefined) return;
        return later(
          'driver.recording-failed',
          () => record(effect),
          (end) => ({ type: 'recorded', id: effect.id, ...end }),
          { length: 0, why: 'failed' as const },
        );
      }
      case 'message':
        return later('driver.message-failed', () => hands.message(effect), null);
      case 'optout':
        return later('driver.optout-failed', () => hands.optout(effect), null);
    }
  }

  /** Does something that takes time, and tells the engine its result, or `otherwise` where it failed. */
  function later<T>(
    code: string,
    work: () => Promise<T>,
    event: ((result: T) => Happening) | null,
    otherwise?: T,
  ): void {
    const done = (async () => work())()
      .catch((error: unknown) => {
        options.fault?.(code, error);
        return otherwise;
      })
      .then((result) => {
        underWay.delete(done);
        if (event !== null && result !== undefined) happened(event(result));
      });
    underWay.add(done);
  }

  return {
    happened,
    said(text, via, typed) {
      turn += 1;
      happened({ type: 'said', turn, text, via, ...(typed === undefined ? {} : { typed }) });
      return turn;
    },
    get conversation() {
      return conversation;
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
