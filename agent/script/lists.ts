/** A line that a list completes: « may I have: • your name », « I have noted your: • needs ». */
import { classify, isInstruction, splitItems } from './classify.ts';
import { partsOf, type ScriptDraft } from './draft.ts';
import { emitItem, emitSay } from './emit.ts';
import { countWords, fold } from './fold.ts';
import { fits } from './lexicon/index.ts';
import type { Line } from './lines.ts';
import type { Guard, Part, Span, Step } from './script.ts';
import { knownSlot } from './slots.ts';
import { beginsCondition, lineText } from './titles.ts';

type Say = Extract<Step, { kind: 'say' }>;

export interface List {
  kind: 'collect' | 'join';
  indent: number;
  /** The line that its items join. */
  say: Say | null;
  /** The opening words of a question that its first item completes: « may I have: • your name ». */
  lead: Span | null;
}

/** A list that a line opens: where its last sentence begins, and what to do once the rest is read. */
export interface Opening {
  from: number;
  list: List;
  begin(): void;
}

/** Opens a list where the line's last sentence ends in a colon and items follow that complete it; null elsewhere. */
export function openList(
  draft: ScriptDraft,
  line: Line,
  next: Line | undefined,
  guards: Guard[],
): Opening | null {
  const text = lineText(draft, line);
  if (
    !/[:：][\s*_]*$/.test(text) ||
    next === undefined ||
    !(next.marker === 'bullet' || (next.marker !== null && next.indent > line.indent))
  )
    return null;
  let from = line.from;
  for (const found of text.matchAll(/[.!?\]]["»”)]*(?=\s|\p{Lu})\s*/gu))
    from = line.from + found.index + found[0].length;
  if (from >= line.to) return null;
  const folded = fold(draft.source.slice(from, line.to)).replace(/[ :]+$/, '');
  const item = lineText(draft, next);
  const plain = !/\?["»”)\s]*$/.test(item) && !beginsCondition(draft, next);
  const list: List = { kind: 'collect', indent: next.indent, say: null, lead: null };
  if (fits(folded, 'collectLead') && plain && !fits(folded, 'leadIn')) {
    const asks = fits(folded, 'spoken');
    return {
      from,
      list,
      begin: () => {
        draft.paint.range(from, line.to, 'lead-in');
        if (asks) list.lead = { from, to: line.to };
      },
    };
  }
  if (
    !plain ||
    !fits(folded, 'spoken') ||
    fits(folded, 'condition', 'leadIn', 'sayLead', 'askLead') ||
    isInstruction(folded) ||
    isInstruction(fold(item))
  )
    return null;
  list.kind = 'join';
  return {
    from,
    list,
    begin: () => {
      list.say = emitSay(draft, { from, to: line.to }, guards);
    },
  };
}

/** Reads an item of an open list. Returns false where the item is something of its own. */
export function readListItem(draft: ScriptDraft, list: List, line: Line, guards: Guard[]): boolean {
  const text = lineText(draft, line);
  if (line.marker === null || /\?["»”)\s]*$/.test(text) || beginsCondition(draft, line)) return false;
  if (list.kind === 'collect') {
    const items = splitItems(fold(text));
    const all = items.length > 1 && items.every((item) => knownSlot(item) !== null);
    for (const item of all ? items : [text.trim()]) {
      const step = emitItem(draft, line, item, guards);
      if (list.lead !== null && !all) step.line = question(draft, list.lead, line);
      list.lead = null;
    }
    return true;
  }
  if (list.say === null || classify(text).kind === 'note') return false;
  join(draft, list.say, line);
  return true;
}

/** « Before I go on, may I have » and « Your name » make one question. */
function question(draft: ScriptDraft, lead: Span, line: Line): Part[] {
  const opening = partsOf(draft, lead.from, lead.to);
  const last = opening.at(-1);
  if (last?.kind === 'text') last.text = `${last.text.replace(/[\s:]+$/, '')} `;
  const item = partsOf(draft, line.from, line.to);
  const first = item[0];
  if (first?.kind === 'text' && !/^\p{Lu}{2}/u.test(first.text))
    first.text = first.text.charAt(0).toLowerCase() + first.text.slice(1);
  const mark = fits(fold(draft.source.slice(lead.from, lead.to)), 'request') ? '?' : '.';
  const end = item.at(-1);
  if (end?.kind === 'text') end.text = `${end.text.replace(/[.,;\s]+$/, '')}${mark}`;
  else item.push({ kind: 'text', text: mark });
  return mergeText([...opening, ...item]);
}

/** Texts that stand side by side, as one. */
function mergeText(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const previous = merged.at(-1);
    if (part.kind === 'text' && previous?.kind === 'text') previous.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}

function join(draft: ScriptDraft, say: Say, line: Line): void {
  const before = say.line.map((part) => (part.kind === 'text' ? part.text : 'x')).join('');
  const parts = partsOf(draft, line.from, line.to);
  const sentence = countWords(fold(lineText(draft, line))) >= 6;
  const separator = /[:]$/.test(before) ? ' ' : /[.!?…;,]$/.test(before) ? ' ' : sentence ? '. ' : ', ';
  say.line.push({ kind: 'text', text: separator }, ...parts);
  say.span.to = line.to;
  draft.paint.range(line.from, line.to, 'say', say.id);
}

/** Ends a list: the joined line gets its full stop. */
export function closeList(list: List | null): void {
  const say = list?.say;
  if (say === null || say === undefined) return;
  const last = say.line.at(-1);
  if (last?.kind === 'text' && /[.!?…]$/.test(last.text)) return;
  say.line.push({ kind: 'text', text: '.' });
  say.line = mergeText(say.line);
}
