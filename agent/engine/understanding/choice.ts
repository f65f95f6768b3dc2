/** Which of the answers that the owner foresaw a caller's answer fits. */
import { says } from './lexicon/index.ts';
import { normalise, type Spoken } from './normalise.ts';
import { stemsOf } from './routing/profile.ts';
import { topicsOf } from './routing/topics.ts';
import type { UnderstandingRequest } from './understanding.ts';

const NEGATED = /\b(?:not|no|never|without|n t|pas|aucun|aucune|sans|jamais|ni)\b/;
const REFUSES =
  /\b(?:refus\w*|declin\w*|say no|says no|answer no|disent non|dit non|repond non|do not want|ne veulent pas|ne veut pas|object\w*)\b/;
const AGREES =
  /\b(?:agree\w*|accept\w*|say yes|says yes|answer yes|consent\w*|disent oui|dit oui|repond oui|veulent bien)\b/;
const UNSURE =
  /\b(?:unsure|uncertain|not sure|do not know|undecided|hesit\w*|incertain\w*|indecis\w*|ne savent pas|ne sait pas|pas sur|pas certain)\b/;
const ALREADY =
  /\b(?:already|existing|current|returning|before|deja|existant\w*|actuel\w*|ancien\w*|habitue\w*)\b/;
const NEW = /\b(?:new|first time|never|nouveau\w*|nouvelle\w*|premiere fois|jamais)\b/;
const EARLY =
  /\b(?:early|just looking|exploring|browsing|researching|curious|precoce|debut|explor\w*|magasin\w*|regarde)\b/;
const SOON =
  /\b(?:soon|ready|now|immediate\w*|this (?:week|month)|bientot|prete?s?|maintenant|tout de suite|cette semaine|ce mois)\b/;
const FEELINGS = [UNSURE, ALREADY, NEW, EARLY, SOON];

export interface Choice {
  id: string;
  /** 0 to 1. */
  confidence: number;
}

/** The choice that fits best, or null where none does. `answer`: what the sentence says to a yes-or-no question. */
export function readChoice(
  spoken: Spoken,
  choices: UnderstandingRequest['choices'],
  answer: 'yes' | 'no' | 'unclear' | null,
): Choice | null {
  if (choices.length === 0 || spoken.words.length === 0) return null;
  const stems = new Set(stemsOf(spoken.words));
  const topics = new Set([...stems].flatMap((key) => topicsOf(key)));
  const negated = NEGATED.test(spoken.plain);
  const urgent = says.urgent.test(spoken.plain) && !says.notUrgent.test(spoken.plain);
  const notUrgent = says.notUrgent.test(spoken.plain);
  const scored = choices
    .map(({ id, text }) => {
      const wanted = normalise(text);
      const keys = new Set(stemsOf(wanted.words));
      let score = 0;
      for (const key of keys) {
        if (stems.has(key)) score += 1;
        else if (topicsOf(key).some((topic) => topics.has(topic))) score += 0.6;
      }
      score /= Math.sqrt(Math.max(1, keys.size));
      const choiceUrgent = says.urgent.test(wanted.plain) && !says.notUrgent.test(wanted.plain);
      const choiceCalm = says.notUrgent.test(wanted.plain);
      if (choiceUrgent) score += urgent ? 1.5 : notUrgent || answer === 'no' ? -2 : answer === 'yes' ? 1 : 0;
      if (choiceCalm) score += notUrgent || (answer === 'no' && !urgent) ? 1.5 : urgent ? -2 : 0;
      if (REFUSES.test(wanted.plain)) score += answer === 'no' ? 1.5 : 0;
      if (AGREES.test(wanted.plain) && !NEGATED.test(wanted.plain)) score += answer === 'yes' ? 1.5 : 0;
      if (UNSURE.test(wanted.plain)) score += answer === 'unclear' ? 1.5 : 0;
      for (const feeling of FEELINGS)
        if (feeling.test(wanted.plain) && feeling.test(spoken.plain)) score += 1;
      if (score > 0 && !choiceCalm && !choiceUrgent && NEGATED.test(wanted.plain) !== negated) score -= 0.6;
      return { id, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined || best.score < 0.5) return null;
  const second = Math.max(0, scored[1]?.score ?? 0);
  if (best.score - second < 0.15) return null;
  return { id: best.id, confidence: Math.min(0.95, 0.5 + (best.score - second) * 0.35) };
}
