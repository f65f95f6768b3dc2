/** Which lines are titles. */
import { readBlank } from './blanks.ts';
import { isInstruction, jotted } from './classify.ts';
import type { ScriptDraft } from './draft.ts';
import { countWords, fold } from './fold.ts';
import { fits, match } from './lexicon/index.ts';
import type { Line } from './lines.ts';

/** The words of a line, as written. */
export function lineText(draft: ScriptDraft, line: Line): string {
  return draft.source.slice(line.from, line.to);
}

/** Whether a line begins with a condition, in brackets or not. */
export function beginsCondition(draft: ScriptDraft, line: Line): boolean {
  const folded = fold(draft.source.slice(line.from, Math.min(line.to, line.from + 120))).replace(/^\[ ?/, '');
  const bracket = draft.source[line.from] === '[';
  return fits(folded, 'condition') && (bracket || !fits(folded, 'spokenCondition'));
}

/** Whether lines of its own stand under this one. */
function hasBody(line: Line, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (next.indent > line.indent) return true;
  if (next.marker === 'heading' || next.marker === 'number')
    return line.marker === null || line.marker === 'heading';
  if (next.marker === 'bullet') return line.marker !== 'bullet';
  if (next.marker === 'letter') return line.marker !== 'letter' && line.marker !== 'bullet';
  return line.marker !== 'bullet';
}

/** Whether a line is the title of what stands under it. */
export function isTitle(draft: ScriptDraft, line: Line, next: Line | undefined, inList: boolean): boolean {
  const text = lineText(draft, line).replace(/[\s*_]+$/, '');
  if (line.head) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  // « ## If it's an emergency »: what stands under it is a branch.
  if (line.marker === 'heading') return !/[?]$/.test(text) && !beginsCondition(draft, line);
  if (isBracketTitle(draft, line, next)) return true;
  const bold = /\*\*\s*$/.test(lineText(draft, line)) && line.marker === 'number' && !/[.!]$/.test(text);
  if (bold && hasBody(line, next)) return true;
  if (/[.!?…;,»”"]$/.test(text) || /["“«[\]]/.test(text)) return false;
  const folded = fold(text);
  const speaker = /^([^:]{1,20}) ?:/.exec(folded)?.[1]?.trim() ?? '';
  if (fits(speaker, 'agentSpeaks', 'callerSpeaks')) return false;
  const words = countWords(folded);
  if (line.cell !== null)
    return (
      line.cell === 0 && words <= 4 && !fits(folded, 'condition') && (words <= 2 || !fits(folded, 'spoken'))
    );
  if (words > 12 || fits(folded, 'condition') || !hasBody(line, next)) return false;
  if (line.marker === null && /^\p{Ll}/u.test(text) && jotted(folded) !== null) return false;
  if (folded.endsWith(':')) return labels(folded.replace(/[ :]+$/, ''), line);
  if (line.marker === 'number' || line.marker === 'letter')
    return !fits(folded, 'spoken') || fits(folded, 'titleVerb') || (words <= 2 && next?.marker === null);
  if (line.marker === 'bullet' || inList || words > 9) return false;
  if (fits(folded, 'spoken')) return false;
  const holds = next !== undefined && (next.indent > line.indent || next.marker === 'bullet');
  return !isInstruction(folded) || (fits(folded, 'titleVerb') && (holds || collectsNothing(folded)));
}

/** « [GREETING] » alone on its line, with lines under it. */
function isBracketTitle(draft: ScriptDraft, line: Line, next: Line | undefined): boolean {
  const pair = draft.bracket(line.from);
  if (pair === undefined || pair.href !== null || pair.end !== line.to || next === undefined) return false;
  const name = draft.source.slice(pair.from + 1, pair.to - 1).trim();
  const folded = fold(name);
  if (
    name === '' ||
    countWords(folded) > 5 ||
    fits(folded, 'condition', 'relevance', 'transfer', 'sms', 'takeMessage')
  )
    return false;
  const shouted = name === name.toUpperCase() && countWords(folded) <= 2;
  if (!shouted && (fits(folded, 'direction', 'note', 'imperative') || draft.steps.length > 0)) return false;
  return readBlank(name, draft.book.slots, true).source === 'open';
}

/** « Collect details »: names a part of the call, asks for nothing. */
function collectsNothing(folded: string): boolean {
  const collect = match(folded, 'collect');
  return collect !== null && fits(folded.slice(collect[0].length).trim(), 'generic');
}

/** « Greeting: », « For the relevant figures: »: names what follows, says nothing. */
function labels(folded: string, line: Line): boolean {
  if (fits(folded, 'spoken', 'sayLead', 'askLead', 'leadIn', 'note')) return false;
  if (line.marker === 'number') return !fits(folded, 'collectLead') || line.marker === 'number';
  return !fits(folded, 'collectLead', 'collect') && countWords(folded) <= 7;
}
