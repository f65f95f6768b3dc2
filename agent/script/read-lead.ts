/** Reads what introduces words to be spoken: « Say: », « Ask », a label, the words around a link. */
import { classify, isInstruction } from './classify.ts';
import { emitInstruction } from './emit.ts';
import { countWords, fold } from './fold.ts';
import { fits, lexicons } from './lexicon/index.ts';
import type { LineCursor } from './line-cursor.ts';
import type { Pair } from './pairs.ts';

/** Whether the words before a colon open words to be spoken, or name what follows. */
export function opensWords(line: LineCursor, head: string): boolean {
  const folded = fold(head);
  if (fits(folded, 'agentSpeaks', 'callerSpeaks')) return line.at === line.from;
  if (fits(folded, 'sayLead', 'askLead')) return !fits(folded, 'collectLead') || fits(folded, 'askLead');
  return (
    line.at === line.from &&
    countWords(folded) <= 5 &&
    !fits(folded, 'spoken', 'collectLead', 'thirdPerson') &&
    !isInstruction(folded)
  );
}

/** The words before a colon or an opening quotation mark. Returns false where the sentence is no lead. */
export function readLead(line: LineCursor, from: number, to: number, text: string): boolean {
  const { source, paint } = line.draft;
  const next = source[to] ?? '';
  const folded = fold(text);
  const bare = folded.replace(/[\s:]+$/, '');
  const ending = /:\s*$/.test(folded) && to >= line.to;
  if (next === ':' || ending) {
    const says = fits(bare, 'sayLead', 'askLead');
    if (!says && ending) return false;
    line.flush();
    const end = Math.min(to + 1, line.to);
    paint.range(from, end, says ? 'lead-in' : 'title');
    line.at = to + 1;
    if (fits(bare, 'callerSpeaks')) {
      paint.range(from, line.to, 'direction');
      line.at = line.to;
    }
    if (says || fits(bare, 'agentSpeaks')) {
      line.speech = true;
      if (line.at >= line.to) line.end.speech = true;
    }
    return true;
  }
  if (line.draft.pairs.quotes.get(to) === undefined) return readFragment(line, from, to, bare);
  line.flush();
  paint.range(from, to, 'lead-in');
  const reading = isInstruction(bare) ? classify(text) : null;
  if (
    reading !== null &&
    (reading.kind === 'transfer' || reading.kind === 'sms' || reading.kind === 'message')
  ) {
    const when = line.when();
    line.afterQuote = () => emitInstruction(line.draft, { from, to }, reading, when);
  } else {
    if (line.once !== null) line.afterQuote = () => undefined;
    keepOrders(line, from, text);
  }
  line.at = to;
  return true;
}

/** « Find a date together, then say “…” »: what stands before the last « say » is an order of its own. */
function keepOrders(line: LineCursor, from: number, text: string): void {
  const joints = lexicons().flatMap(({ joins }) =>
    [...text.slice(0, 400).matchAll(joins)].map((found) => ({
      at: found.index,
      after: found.index + found[0].length,
    })),
  );
  const last = joints
    .sort((a, b) => b.at - a.at)
    .find(({ after }) => fits(fold(text.slice(after)), 'sayLead', 'askLead'));
  const whole = fold(text);
  const head = last === undefined ? text.trimEnd() : text.slice(0, last.at);
  const folded = fold(head);
  if (last === undefined && (countWords(whole) <= 8 || fits(whole, 'sayLead', 'askLead'))) return;
  if (countWords(folded) < 3 || !isInstruction(folded)) return;
  emitInstruction(line.draft, { from, to: from + head.length }, classify(head), line.when());
}

/** « Then », « and » before or after a link: nothing to say. */
export function readFragment(line: LineCursor, from: number, to: number, bare: string): boolean {
  const beforeLink = line.draft.bracket(to)?.href?.startsWith('action:') === true;
  const afterLink = from > line.from && line.draft.source.slice(Math.max(0, from - 3), from).includes(')');
  if (!beforeLink && !afterLink) return false;
  if (fits(bare, 'spoken') || countWords(bare) > 6 || isInstruction(bare)) return false;
  line.draft.paint.range(from, to, 'direction');
  line.at = to;
  return true;
}

/** Whether a quotation inside a sentence holds words to be spoken, rather than a word the caller says. */
export function isSpeech(line: LineCursor, from: number, quote: Pair): boolean {
  const inside = fold(line.draft.source.slice(quote.from + 1, quote.to - 1));
  const head = fold(line.draft.source.slice(from, quote.from));
  if (countWords(inside) <= 1 && fits(inside, 'callersWord')) return false;
  if (head === '' || /[:,]$/.test(head) || fits(head, 'sayVerb')) return true;
  return !fits(head, 'spoken') && (fits(head, 'sayLead', 'askLead', 'sayVerb') || isInstruction(head));
}
