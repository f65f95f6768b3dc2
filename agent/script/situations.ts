/** Tables of situations (« If… | Then… »): a row is a branch, its first cell what it depends on. */
import { fold } from './fold.ts';
import type { Line } from './lines.ts';

const WHEN =
  /^(if|when|whenever|si|quand|lorsque|lorsqu'|cas\b|case|situation|condition|scenario|(the )?caller (says|asks|wants|is)|what (they|the caller) says?|s'ils?|s'elles?|type d'appel|call type)/;
const THEN =
  /^(then|alors|do\b|what (to|you) (do|say)|action|response|reply|steps?|instructions?|faire|quoi faire|faites|ce (que|qu')|reponse|etapes?|marche a suivre|say\b|dites|do this)/;

/** The first cells of the rows of such tables, by their line. */
export function situationsIn(source: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let inside = false;
  for (const [index, line] of lines.entries()) {
    if (line.cell === null) inside = false;
    else if (line.head && line.cell === 0) {
      const next = lines[index + 1];
      const then = next?.head === true && next.cell === 1 ? fold(source.slice(next.from, next.to)) : '';
      inside = WHEN.test(fold(source.slice(line.from, line.to))) && THEN.test(then);
    } else if (inside && line.cell === 0 && !line.head && lines[index + 1]?.cell === 1) found.add(line);
  }
  return found;
}
