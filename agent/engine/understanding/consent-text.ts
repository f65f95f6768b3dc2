import { normalise } from './normalise.ts';

/** A point after these ends no sentence. */
const SHORT = /\b(dr|mr|mrs|ms|st|ste|mme|m)\./gi;
/** Said twice by a tongue that slips, but for digits and noes: « the uh the thing », « you can you can send it ». */
const KEPT =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|un|deux|trois|quatre|cinq|six|sept|huit|neuf|si|not|no|pas|non|never|jamais';
const TWICE = new RegExp(`(?<![a-z0-9])(?!(?:${KEPT}) )([a-z]+(?: [a-z]+){0,2})(?: \\1)+(?![a-z0-9])`, 'g');

/** What ends a call kindly, and answers nothing. */
const BYE =
  /(?<=^|[a-z] )(?:(?:and|et|puis|you) )*(?:have a (?:nice|good|great|lovely) (?:day|one|night|evening|weekend|afternoon)|bonne (?:fin de )?(?:journee|soiree|semaine)(?: la)?)$/;

/** Normalised words, each said once, without the wishes at their end. */
export function saidOnce(plain: string): string {
  return plain.replace(TWICE, '$1').replace(BYE, '').trim();
}

/** What turns from one thing to another. */
const BUT = /(?<! [|?]) (but|mais)(?= [a-z]+ [a-z])/g;

/** What a caller said, in one spelling, as one line of normalised words, `|` between the clauses that are written apart and `?` after a question. */
export function clausesOf(text: string): string {
  return text
    .replace(SHORT, '$1')
    .replace(/(?<=\d)[\s,.()-]+(?=\d)/g, ' ')
    .split(/([.,;:!?…()\n]+|\s[-–—]+\s)/)
    .map((piece, index) =>
      index % 2 === 0 ? saidOnce(normalise(piece).plain) : piece.includes('?') ? '?' : '|',
    )
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(BUT, ' | $1')
    .replace(/^[|? ]+/, '')
    .replace(/ \|$/, '');
}
