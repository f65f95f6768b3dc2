/**
 * Routing of what is said in several breaths: « hello, is this the studio? I want an appointment », or a long
 * account in which the wish is a few words among many. Where the whole settles nothing, its parts are listened to.
 */
import { normalise, type Spoken } from '../normalise.ts';
import type { TaskWords } from './profile.ts';
import { type Routing, route } from './route.ts';
import { wishOf } from './wish-of.ts';

/** From how many words on a sentence is an account. */
const LONG = 18;
/** How many words a stretch of an account has, and how far apart stretches begin. */
const STRETCH = 10;
const STEP = 4;
/** How certain the whole must be for its parts to be left alone. */
const SETTLED = 0.6;
/** How certain one part must be to speak for the whole. */
const CERTAIN = 0.9;
/** A sentence of fewer words than these is no wish. */
const WISH = 3;

function partsOf(spoken: Spoken): Spoken[] {
  const sentences = spoken.raw
    .split(/(?<=[.?!])\s+/)
    .map(normalise)
    .filter(({ words }) => words.length >= WISH);
  const parts = sentences.length > 1 ? sentences : [];
  if (spoken.words.length < LONG) return parts;
  for (let from = 0; from < spoken.words.length; from += STEP) {
    const words = spoken.words.slice(from, from + STRETCH);
    parts.push({ ...spoken, plain: words.join(' '), words });
    if (from + STRETCH >= spoken.words.length) break;
  }
  return parts;
}

/** Says which task a sentence is for, or the part of it that asks for something. */
export function routeParts(said: Spoken, tasks: readonly TaskWords[]): Routing {
  const spoken = wishOf(said);
  const whole = route(spoken, tasks);
  if ((whole.task?.confidence ?? 0) >= SETTLED || tasks.length === 0) return whole;
  let best: Routing = whole;
  for (const part of partsOf(spoken)) {
    const routing = route(part, tasks);
    if (routing.task === null || routing.elsewhere !== null || routing.task.confidence < CERTAIN) continue;
    if (routing.task.confidence > (best.task?.confidence ?? 0)) best = routing;
  }
  return best;
}
