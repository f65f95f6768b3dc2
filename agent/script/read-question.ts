/** Reads a question, and what belongs to it. */
import { bracketRole } from './brackets.ts';
import { classify } from './classify.ts';
import { emitQuestion } from './emit.ts';
import { fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { LineCursor } from './line-cursor.ts';
import type { Span } from './script.ts';
import { sentenceEnd } from './sentences.ts';

/** A question, with what belongs to it: « just say yes », or an explanation before the pause. */
export function readQuestion(line: LineCursor, span: Span): number {
  const { source } = line.draft;
  line.flush();
  let end = span.to;
  let at = span.to;
  const limit = line.quoted() ? Math.min(line.quoteEnd, line.to) : line.to;
  for (let round = 0; round < 3; round += 1) {
    while (at < limit && /[\s_*\u200b-\u200f]/.test(source[at] ?? '')) at += 1;
    const pair = line.draft.bracket(at);
    if (pair !== undefined || at >= limit) {
      if (
        pair !== undefined &&
        round > 0 &&
        bracketRole(line.draft, pair, line.to, true, false) === 'direction'
      )
        end = at;
      break;
    }
    const next = sentenceEnd(source, at, limit, (place) => {
      const inner = line.draft.bracket(place);
      if (inner === undefined) return place;
      const role = bracketRole(line.draft, inner, line.to, false, false);
      return role === 'blank' ? Math.min(inner.end, limit) : -1;
    });
    const text = source.slice(at, next);
    if (next <= at || /\?\s*$/.test(text)) break;
    if (fits(fold(text), 'sayYes')) {
      end = next;
      break;
    }
    if (classify(text).kind !== 'say') break;
    at = next;
  }
  while (end > span.to && /\s/.test(source[end - 1] ?? '')) end -= 1;
  emitQuestion(line.draft, { from: span.from, to: end }, span, line.when());
  return end;
}
