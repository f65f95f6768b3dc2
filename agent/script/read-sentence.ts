/** Reads one sentence. */
import { bracketRole } from './brackets.ts';
import { classify, isInstruction, type Reading } from './classify.ts';
import { emitInstruction } from './emit.ts';
import { fold } from './fold.ts';
import { fits, lexicons } from './lexicon/index.ts';
import type { LineCursor } from './line-cursor.ts';
import { readCondition, readLabel } from './read-condition.ts';
import { isSpeech, opensWords, readLead } from './read-lead.ts';
import { readQuestion } from './read-question.ts';
import type { Span } from './script.ts';
import { sentenceEnd } from './sentences.ts';

/** Reads the sentence at the reading point and moves past it. */
export function readSentence(line: LineCursor): void {
  if (readCondition(line) || readLabel(line)) return;
  const { source } = line.draft;
  const from = line.at;
  const limit = line.quoted() ? Math.min(line.quoteEnd, line.to) : line.to;
  let to = sentenceEnd(source, from, limit, (at) => {
    const pair = line.draft.bracket(at);
    if (pair !== undefined) {
      const role = bracketRole(line.draft, pair, line.to, at === from && !line.labelled, line.labelled);
      return role === 'blank' || role === 'link' || role === 'label' ? Math.min(pair.end, limit) : -1;
    }
    if (!line.quoted()) {
      const quote = line.draft.pairs.quotes.get(at);
      if (quote !== undefined) return isSpeech(line, from, quote) ? -1 : Math.min(quote.to, limit);
      if (
        source[at] === ':' &&
        at + 1 < limit &&
        at - from <= 120 &&
        opensWords(line, source.slice(from, at))
      )
        return -1;
    }
    return at;
  });
  line.labelled = false;
  if (to <= from) {
    line.at = from + 1;
    return;
  }
  const text = source.slice(from, to);
  if (!line.quoted() && /^\([^()]{1,40}\)[.\s]*$/.test(text)) {
    line.draft.paint.range(from, to, 'direction');
    line.at = to;
    return;
  }
  if (!line.quoted() && !line.speech && readLead(line, from, to, text)) return;
  if (line.quoted() || line.speech) {
    if (/[?؟]["»”)\s]*$/.test(text)) to = readQuestion(line, { from, to });
    else line.say({ from, to });
    line.at = to;
    return;
  }
  const first = isInstruction(fold(text)) ? firstInstruction(text) : text;
  to = from + first.length;
  line.at = emitReading(line, classify(first), { from, to });
  if (first !== text) return;
  if (line.once !== null && !line.quoted()) {
    line.flush();
    line.once = null;
  }
}

/** Turns a classified sentence into steps; returns where it ends. */
export function emitReading(line: LineCursor, reading: Reading, span: Span): number {
  if (reading.kind === 'question') return readQuestion(line, span);
  if (reading.kind === 'say') line.say(span);
  else {
    line.flush();
    emitInstruction(line.draft, span, reading, line.when());
  }
  return span.to;
}

/** « Ask for their name and take a message » is two instructions: the first of them. */
function firstInstruction(text: string): string {
  const joints = lexicons().flatMap(({ joins }) =>
    [...text.slice(0, 400).matchAll(joins)].map((found) => found.index + found[0].length),
  );
  const end = joints
    .sort((a, b) => a - b)
    .find((at) => fits(fold(text.slice(at, at + 80)), 'bareInstruction'));
  return end === undefined ? text : text.slice(0, end);
}
