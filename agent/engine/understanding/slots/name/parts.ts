/** A sentence as what matters for a name: runs of words that may be one, and the words around them. */
import { tokenize } from '../tokens.ts';
import type { LanguageWords } from '../words/index.ts';
import type { NameWords } from '../words/names.ts';
import type { Cut } from './cut.ts';
import { mendParts } from './mend-parts.ts';
import type { Part } from './part.ts';
import { withSaidSigns } from './said-signs.ts';
import { STEPS } from './steps.ts';

/** Cuts the sentence into parts, in order. */
export function parts(text: string, names: NameWords, words: LanguageWords): Part[] {
  const said = tokenize(text).filter((token) => token.kind !== 'mark');
  const tokens = withSaidSigns(said, names.never);
  const cut: Cut = { tokens, names, words, found: [], at: 0, pause: true, open: false };
  while (cut.at < tokens.length) {
    const token = tokens[cut.at];
    if (token === undefined) break;
    cut.pause ||= token.before === 'pause';
    for (const step of STEPS) {
      const taken = step(cut, token);
      if (taken === null) continue;
      cut.at += taken.length;
      cut.pause = taken.pause ?? false;
      break;
    }
  }
  return mendParts(cut.found);
}
