/**
 * Routing of long accounts: what a talkative caller wants is a few words among many. Where the whole says
 * nothing, each stretch of it is listened to by itself.
 */
import type { Spoken } from '../normalise.ts';
import type { TaskWords } from './profile.ts';
import { type Routing, route } from './route.ts';

/** From how many words on a sentence is an account. */
const LONG = 18;
/** How many words a stretch has, and how far apart stretches begin. */
const STRETCH = 10;
const STEP = 4;
/** How certain one stretch must be to speak for the whole. */
const CERTAIN = 0.9;

export function routeLong(spoken: Spoken, tasks: readonly TaskWords[]): Routing {
  const whole = route(spoken, tasks);
  if (whole.task !== null || spoken.words.length < LONG) return whole;
  let best: Routing | null = null;
  for (let from = 0; from < spoken.words.length; from += STEP) {
    const words = spoken.words.slice(from, from + STRETCH);
    const stretch = route({ ...spoken, plain: words.join(' '), words }, tasks);
    if (stretch.task === null || stretch.elsewhere !== null || stretch.task.confidence < CERTAIN) continue;
    if (best?.task == null || stretch.task.confidence > best.task.confidence) best = stretch;
    if (from + STRETCH >= spoken.words.length) break;
  }
  return best ?? whole;
}
