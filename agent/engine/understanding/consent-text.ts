import { inOneSpelling } from './consent-spelling.ts';
import { normalise } from './normalise.ts';

/** A point after these ends no sentence. */
const SHORT = /\b(dr|mr|mrs|ms|st|ste|mme|m)\./gi;
/** Said twice by a tongue that slips: « the uh the thing », « that that works ». */
const TWICE =
  /\b(the|that|a|an|i|it|to|my|on|so|and|you can|i am|le|la|je|de|un|une|mon|c est|vous pouvez) \1\b/g;

/** What turns from one thing to another. */
const BUT = /(?<! [|?]) (but|mais)(?= [a-z]+ [a-z])/g;

/** What a caller said as one line of normalised words, `|` between the clauses that are written apart and `?` after a question. */
export function clausesOf(text: string): string {
  return inOneSpelling(text)
    .replace(SHORT, '$1')
    .replace(/(?<=\d)[\s,.()-]+(?=\d)/g, ' ')
    .split(/([.,;:!?…()\n]+|\s[-–—]+\s)/)
    .map((piece, index) =>
      index % 2 === 0 ? normalise(piece).plain.replace(TWICE, '$1') : piece.includes('?') ? '?' : '|',
    )
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(BUT, ' | $1')
    .replace(/^[|? ]+/, '')
    .replace(/ \|$/, '');
}
