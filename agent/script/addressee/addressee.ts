/** Whom a sentence that opens with a verb speaks to. */
import type { Language } from '../../business/language.ts';
import { countCommon } from '../language.ts';
import { toWhomEn } from './en.ts';
import { toWhomFr } from './fr.ts';

/** `agent`: it orders the agent to do something. `caller`: it is said to the caller. */
export type Addressee = 'agent' | 'caller';

/** Judges one folded sentence; null where it does not open with a verb of that language. */
export type ToWhom = (folded: string) => Addressee | null;

const LANGUAGES: Readonly<Record<Language, ToWhom>> = { en: toWhomEn, fr: toWhomFr };

function judge(text: string): Addressee | null {
  const counts = countCommon(text);
  const most = Math.max(...counts.values());
  for (const [language, count] of counts) {
    const found = count === most ? LANGUAGES[language](text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The last judgement: several readers ask about the same sentence in a row. */
let last: { folded: string; found: Addressee | null } = { folded: '', found: null };

/** Whom a folded sentence speaks to, in the language that most of it is in; null where its opening does not tell. */
export function addressee(folded: string): Addressee | null {
  if (last.folded !== folded) last = { folded, found: judge(folded.slice(0, 400)) };
  return last.found;
}
