/** Reads what stands in brackets at the beginning of a sentence. */
import { addAct, readHref } from './actions.ts';
import { bracketRole } from './brackets.ts';
import { classify } from './classify.ts';
import { emitGuided, emitInstruction, emitNote } from './emit.ts';
import { LineCursor } from './line-cursor.ts';
import type { Pair } from './pairs.ts';
import { readCursor } from './read-run.ts';
import { readSentence } from './read-sentence.ts';
import type { Span } from './script.ts';
import { splitCondition } from './split-condition.ts';

/** Reads the bracket at the reading point by what it holds. */
export function readBracket(line: LineCursor, pair: Pair): void {
  const draft = line.draft;
  const inner = { from: pair.from + 1, to: pair.to - 1 };
  const role = bracketRole(draft, pair, line.to, true, line.labelled);
  if (
    role === 'blank' &&
    line.labelled &&
    /^[\s_*]*(\[|$)/.test(line.draft.source.slice(pair.end, line.to))
  ) {
    line.labelled = false;
    line.at = pair.end;
    line.say({ from: pair.from, to: pair.end });
    return;
  }
  if (role === 'blank' || role === 'link') {
    readSentence(line);
    return;
  }
  line.at = pair.end;
  line.labelled = false;
  if (role !== 'direction' && role !== 'empty') line.flush();
  switch (role) {
    case 'action':
      readAction(line, pair);
      return;
    case 'condition':
      readBracketCondition(line, inner);
      return;
    case 'note':
      emitNote(draft, inner, line.when());
      return;
    case 'instruction':
      emitInstruction(draft, inner, classify(draft.source.slice(inner.from, inner.to)), line.when());
      return;
    case 'label':
      line.labelled = true;
      draft.paint.range(pair.from, pair.to, 'title');
      return;
    default:
      draft.paint.range(pair.from, pair.to, 'direction');
  }
}

/** Reads an action placed as a link. */
export function readAction(line: LineCursor, pair: Pair): void {
  const span = { from: pair.from, to: pair.end };
  const named = readHref(pair.href ?? '');
  if (named === null) {
    emitGuided(line.draft, span, line.when(), 'script.unknown-action');
  } else addAct(line.draft, named.action, named.target, span, line.when(), true);
}

/** Reads a condition in brackets, and what stands in them besides it. */
export function readBracketCondition(line: LineCursor, inner: Span): void {
  const { source, paint } = line.draft;
  const text = source.slice(inner.from, inner.to);
  const skipped = text.length - text.replace(/^[\s_*]+/, '').length;
  const split = splitCondition(text.slice(skipped));
  const headEnd = inner.from + skipped + split.head;
  paint.range(inner.from, inner.to, 'condition');
  const head = source.slice(inner.from + skipped, headEnd);
  line.guards = line.branches.guards(head, line.scope.guards, { from: inner.from, to: headEnd });
  line.once = null;
  const rest = source.slice(headEnd, inner.to);
  const more = source.slice(line.at, line.to).replace(/[\s_*]/g, '') !== '';
  if (/[\p{L}\p{N}]/u.test(rest)) {
    if (more || line.scope.wordsFollow) paint.range(headEnd, inner.to, 'direction');
    else {
      const nested = new LineCursor(
        line.draft,
        line.branches,
        headEnd,
        inner.to,
        { guards: line.guards, speech: false, wordsFollow: false },
        0,
      );
      readCursor(nested);
      if (!line.scope.wordsFollow) return;
    }
  }
  if (!more) line.end.pending = line.guards;
}
