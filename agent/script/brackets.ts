/** What a pair of brackets holds. */

import { readBlank } from './blanks.ts';
import { isInstruction } from './classify.ts';
import type { ScriptDraft } from './draft.ts';
import { countWords, fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { Pair } from './pairs.ts';

export type BracketRole =
  | 'action'
  | 'link'
  | 'empty'
  | 'condition'
  | 'note'
  | 'instruction'
  | 'direction'
  | 'label'
  | 'blank';

/** What follows a bracket on its line. */
function following(draft: ScriptDraft, pair: Pair, to: number): 'nothing' | 'bracket' | 'opening' | 'inside' {
  let at = pair.end;
  while (at < to && /[\s_*\u200b-\u200f]/.test(draft.source[at] ?? '')) at += 1;
  if (at >= to) return 'nothing';
  const unit = draft.source[at] ?? '';
  if (unit === '[') return 'bracket';
  return /[\p{Lu}«“"]/u.test(unit) ? 'opening' : 'inside';
}

/**
 * The role of a bracket. `start`: nothing of a sentence stands before it. `labelled`: a label stands right before
 * it, so that it is the label's content.
 */
export function bracketRole(
  draft: ScriptDraft,
  pair: Pair,
  to: number,
  start: boolean,
  labelled: boolean,
): BracketRole {
  if (pair.href !== null) return pair.href.startsWith('action:') ? 'action' : 'link';
  const content = draft.source.slice(pair.from + 1, pair.to - 1);
  const folded = fold(content);
  if (folded === '') return 'empty';
  if (!start) return fits(folded, 'pause') ? 'direction' : 'blank';
  if (fits(folded, 'condition')) return 'condition';
  if (fits(folded, 'direction')) return 'direction';
  if (fits(folded, 'relevance') && countWords(folded) <= 8) return 'condition';
  if (fits(folded, 'note')) return 'note';
  if (
    (isInstruction(folded) && (countWords(folded) > 2 || fits(folded, 'imperative'))) ||
    fits(folded, 'transfer', 'sms', 'takeMessage')
  )
    return 'instruction';
  const after = following(draft, pair, to);
  if (labelled || after === 'inside') return 'blank';
  const blank = readBlank(content.trim(), draft.book.slots, true);
  if (after === 'nothing') return 'blank';
  return blank.source === 'slot' || blank.key === 'company' || blank.key === 'name' ? 'blank' : 'label';
}
