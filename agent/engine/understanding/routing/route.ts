/** Which of the owner's tasks a caller asks for, or none. */
import type { Spoken } from '../normalise.ts';
import { asksSomething } from '../signals.ts';
import { nearness } from './encoder.ts';
import { evidenceIn } from './evidence.ts';
import { intendedIn } from './intent-model.ts';
import { profilesOf, type TaskWords } from './profile.ts';
import { signsOf, weigh } from './weigh.ts';

export interface Route {
  id: string;
  /** 0 to 1: how likely it is to be right. */
  confidence: number;
}

export interface Routing {
  /** The task, or null: none of them. */
  task: Route | null;
  /** Whether the sentence is about something else: small talk, a fact, a wrong number. */
  elsewhere: string | null;
  /** How likely it is that none of the tasks is meant, 0 to 1. */
  none: number;
}

/** What there is to say where no task is asked about. */
export const NO_ROUTE: Routing = { task: null, elsewhere: null, none: 0 };

const rounded = (share: number) => Math.round(share * 100) / 100;

/** Says which task a sentence is for. */
export function route(spoken: Spoken, tasks: readonly TaskWords[]): Routing {
  if (tasks.length === 0 || spoken.words.length === 0) return NO_ROUTE;
  const profiles = profilesOf(tasks);
  const evidence = evidenceIn(spoken, profiles);
  const near = nearness(spoken.words, profiles.vectors);
  const intended = intendedIn(spoken.words, profiles.intents);
  const likely = weigh(signsOf(evidence, near, intended, spoken.words.length, asksSomething(spoken)));
  const none = likely.at(-1) ?? 0;
  const best = likely.indexOf(Math.max(...likely));
  const id = tasks[best]?.id;
  return {
    task: id === undefined ? null : { id, confidence: Math.min(0.99, rounded(likely[best] ?? 0)) },
    elsewhere: evidence.elsewhere,
    none: rounded(none),
  };
}
