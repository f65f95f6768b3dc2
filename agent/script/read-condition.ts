/** Reads conditions written in prose, and labels that stand for one. */
import { addressee } from './addressee/addressee.ts';
import { readCondition as conditionOf } from './conditions.ts';
import { fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { LineCursor } from './line-cursor.ts';
import { sentenceEnd } from './sentences.ts';
import { splitCondition } from './split-condition.ts';

/** A condition in prose at the reading point. Returns false where there is none. */
export function readCondition(line: LineCursor): boolean {
  const { source, paint } = line.draft;
  if (line.quoted() || line.speech) return false;
  const rest = source.slice(line.at, Math.min(line.to, line.at + 500));
  const folded = fold(rest.slice(0, 160));
  if (!fits(folded, 'condition') || fits(folded, 'spokenCondition')) return false;
  const first = line.draft.steps.length === 0 && !line.draft.cases;
  if (first && fits(folded, 'leadIn') && readLeadIn(line, rest)) return true;
  const split = splitCondition(rest);
  const head = rest.slice(0, split.head);
  if (split.separator === 'comma' && soundsSpoken(rest, head)) return false;
  line.flush();
  const end = line.at + split.head;
  paint.range(line.at, end, 'condition');
  const inner = line.at !== line.from;
  const context = inner ? line.guards : line.scope.guards;
  const guards = line.branches.guards(
    head,
    context,
    { from: line.at, to: end },
    inner ? line.questions : null,
  );
  const whole = split.separator === 'colon' || line.at === line.from;
  line.at = end;
  if (whole) {
    line.guards = guards;
    line.once = null;
    if (source.slice(end, line.to).trim() === '') line.end.pending = guards;
    else if (line.end.opened === null) line.end.opened = guards;
  } else line.once = guards;
  const then = /^\s*(\p{L}+[,\s]+)/u.exec(source.slice(end, Math.min(line.to, end + 20)));
  if (then !== null && fits(`${fold(then[1] ?? '')} `, 'thenWord')) {
    paint.range(end, end + then[0].length, 'condition');
    line.at = end + then[0].length;
  }
  return true;
}

/** « When someone calls to book, …» at the very beginning says when the task runs, not when a step does. */
export function readLeadIn(line: LineCursor, rest: string): boolean {
  const split = splitCondition(rest);
  const condition = conditionOf(fold(rest.slice(0, split.head)));
  if (condition.kind === 'answer' || (condition.kind === 'mood' && condition.mood !== 'relevant'))
    return false;
  if (split.separator === 'none' && !/[:.]\s*$/.test(rest)) return false;
  const end = line.at + split.head;
  line.draft.paint.range(line.at, end, 'lead-in');
  line.at = end;
  return true;
}

/** « If that suits you, shall we go on? »: a whole sentence spoken to the caller. */
export function soundsSpoken(rest: string, head: string): boolean {
  const sentence = rest.slice(
    0,
    sentenceEnd(rest, 0, rest.length, (at) => at),
  );
  const folded = fold(sentence);
  const whom = addressee(fold(sentence.slice(head.length)));
  if (whom === 'caller' && fits(fold(head), 'toYou')) return true;
  if (fits(fold(head), 'thirdPerson', 'yes', 'no', 'otherwise')) return false;
  return /\?\s*$/.test(folded) && !fits(fold(sentence.slice(head.length)), 'imperative');
}

/** A label at the start of the line that names one of the answers to the question above it. */
export function readLabel(line: LineCursor): boolean {
  if (line.at !== line.from || line.quoted() || line.speech) return false;
  const { source, paint } = line.draft;
  const found = /^([\p{L}' ’/]{1,40}?)\s*(?::|→|[–—-](?=\s))\s*/u.exec(
    source.slice(line.at, Math.min(line.to, line.at + 60)),
  );
  if (found === null) return false;
  const end = line.at + found[0].length;
  const choice = line.branches.alternative(found[1] ?? '', line.scope.guards, {
    from: line.at,
    to: end,
  });
  if (choice === null) return false;
  paint.range(line.at, end, 'condition');
  line.at = end;
  line.guards = choice;
  if (end >= line.to) line.end.pending = choice;
  else line.end.opened = choice;
  return true;
}
