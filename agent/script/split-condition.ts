import { isInstruction } from './classify.ts';
import { fold } from './fold.ts';
import { fits } from './lexicon/index.ts';

export interface Split {
  /** Length of the head, separator included. */
  head: number;
  separator: 'colon' | 'comma' | 'none';
}

/** Whether what follows a separator can be what depends on the condition. */
function depends(rest: string): boolean {
  const folded = fold(rest.slice(0, 120)).replace(
    /^(then|alors|please|you (should|must|can)|just|simply|lui|leur|les?|la),? /,
    '',
  );
  return (
    /^["[]/.test(folded) ||
    isInstruction(folded) ||
    fits(folded, 'imperative', 'spoken', 'collect', 'transfer', 'sms')
  );
}

/**
 * Where the head of the condition that begins `text` ends: after its colon, arrow or dash, or after the comma that
 * an instruction or a spoken line follows. Separators inside quotation marks don't count.
 */
export function splitCondition(text: string): Split {
  let quoted = false;
  let firstComma = -1;
  let commas = 0;
  const spaces: number[] = [];
  for (let at = 0; at < Math.min(text.length, 400); at += 1) {
    const unit = text[at] ?? '';
    if (unit === '"') quoted = !quoted;
    else if (unit === '“' || unit === '«') quoted = true;
    else if (unit === '”' || unit === '»') quoted = false;
    if (quoted) continue;
    if (/[\r\n.?!]/.test(unit) && /\s|$/.test(text[at + 1] ?? ' ') && at > 2) break;
    const arrow = unit === '→' ? 1 : /^[-=]>/.test(text.slice(at, at + 2)) ? 2 : 0;
    if (arrow > 0) return { head: at + arrow, separator: 'colon' };
    if (
      unit === ':' ||
      ((unit === '–' || unit === '—' || unit === '-') &&
        /\s/.test(text[at - 1] ?? '') &&
        /\s/.test(text[at + 1] ?? ''))
    ) {
      return { head: at + 1, separator: 'colon' };
    }
    if (unit === ',') {
      commas += 1;
      if (commas <= 6 && depends(text.slice(at + 1, at + 130))) return { head: at + 1, separator: 'comma' };
      if (firstComma === -1) firstComma = at + 1;
    } else if (/\s/.test(unit) && spaces.length < 25 && at > 5) spaces.push(at + 1);
  }
  for (const at of spaces) {
    const rest = fold(text.slice(at, at + 100));
    if (fits(rest, 'thenWord') || rest.startsWith('[')) return { head: at, separator: 'comma' };
    if (fits(rest, 'bareInstruction') && !fits(fold(text.slice(0, at)), 'governs')) {
      return { head: at, separator: 'comma' };
    }
  }
  return firstComma === -1
    ? { head: text.length, separator: 'none' }
    : { head: firstComma, separator: 'comma' };
}
