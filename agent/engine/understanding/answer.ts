/** Yes or no: what a sentence answers to a question that calls for one of them. */
import { says } from './lexicon/index.ts';
import type { Spoken } from './normalise.ts';

export interface Answer {
  answer: 'yes' | 'no' | 'unclear';
  /** 0 to 1. */
  confidence: number;
}

const everywhere = (pattern: RegExp) => new RegExp(pattern.source, 'g');
const notNo = everywhere(says.notNo);
const notYes = everywhere(says.notYes);
const opening =
  /^((?:(?:oh|ah|well|ben|bah|bin|bon|mais|so|um|eh|hey) )*(?:(?:yes|yeah|yep|yup|ya|oui|ouais|no|nope|nah|non|ok)(?: |$))+)/;
const lastOf = /(yes|yeah|yep|yup|ya|oui|ouais|no|nope|nah|non|ok) *$/;
const YES = /^(?:yes|yeah|yep|yup|ya|oui|ouais|ok)$/;

/**
 * Reads a yes or a no. `more`: the question was « anything else? », where « I'm good » and « that's all » say no.
 * Returns null where the sentence answers neither.
 */
export function readAnswer(spoken: Spoken, more = false): Answer | null {
  const { plain, words } = spoken;
  if (plain === '') return null;
  if (/^(?:well |ben |bah )?(?:yes and no|oui et non)$/.test(plain))
    return { answer: 'unclear', confidence: 0.8 };
  if (/\b(?:but|mais) (?:no|non)$/.test(plain) && !/^(?:no|non) /.test(plain))
    return { answer: 'no', confidence: 0.7 };
  if (more && says.nothingMore.test(plain) && !/^(?:yes|yeah|oui|ouais)\b/.test(plain))
    return { answer: 'no', confidence: 0.95 };
  // What stands at the head decides, and of « yeah, no » the last.
  const head = opening.exec(plain)?.[1];
  const rest = head === undefined ? plain : plain.slice(head.length);
  if (head !== undefined && !/^(?:problem|worries|doubt|idea|way)\b/.test(rest)) {
    const last = lastOf.exec(head)?.[1] ?? '';
    const yes = YES.test(last);
    const other = yes ? saysNo(rest) : saysYes(plain);
    if (says.unclear.test(rest) && !yes) return { answer: 'unclear', confidence: 0.6 };
    if (last === 'ok' && other) return { answer: 'no', confidence: 0.8 };
    if (
      yes &&
      /^(?:(?:oui|yes|yeah|ok) )*(?:(?:attendez|wait|hold on|but|mais) (?:no|non|not|pas)|(?:but |mais )?(?:except|sauf|excepte|apart from))\b/.test(
        rest,
      )
    )
      return { answer: 'no', confidence: 0.7 };
    if (!yes && notNoHead(plain)) return { answer: 'yes', confidence: 0.85 };
    return { answer: yes ? 'yes' : 'no', confidence: other && yes ? 0.7 : 0.95 };
  }
  if (says.unclear.test(plain)) return { answer: 'unclear', confidence: 0.8 };
  const no = saysNo(plain);
  const yes = saysYes(plain);
  if (yes !== no) return { answer: yes ? 'yes' : 'no', confidence: words.length <= 6 ? 0.9 : 0.7 };
  if (yes && no) return { answer: firstIsNo(plain) ? 'no' : 'yes', confidence: 0.5 };
  if (words.length <= 4) {
    const bare = plain.replace(notNo, ' ').replace(notYes, ' ');
    if (says.weakNo.test(bare)) return { answer: 'no', confidence: 0.7 };
    if (says.weakYes.test(bare)) return { answer: 'yes', confidence: 0.8 };
  }
  return null;
}

function saysNo(plain: string): boolean {
  return says.no.test(plain.replace(notNo, ' '));
}

function saysYes(plain: string): boolean {
  return says.yes.test(plain.replace(notYes, ' '));
}

/** « No, that's fine », « non, c'est correct »: a no in front of a yes. */
function notNoHead(plain: string): boolean {
  const bare = plain.replace(notNo, ' ').trim();
  return bare !== plain && !says.no.test(bare) && !/merci|thank/.test(plain);
}

function firstIsNo(plain: string): boolean {
  const no = plain.replace(notNo, (hit) => '_'.repeat(hit.length)).search(says.no);
  const yes = plain.replace(notYes, (hit) => '_'.repeat(hit.length)).search(says.yes);
  return no <= yes;
}
