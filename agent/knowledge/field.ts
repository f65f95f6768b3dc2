/** One field of what is searched, scored by BM25. */
import { type Postings, postingsOf } from './postings.ts';
import { TUNING as T } from './tuning.ts';

/** One field's postings with what scoring needs: lengths, and how rare each term is. */
export interface Field {
  postings: Postings;
  lengths: Float32Array;
  average: number;
  size: number;
}

/** `streams`: each unit's term numbers, below `terms`. */
export function fieldOf(streams: readonly Int32Array[], terms: number): Field {
  const lengths = Float32Array.from(streams, ({ length }) => length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, streams.length) || 1;
  return { postings: postingsOf(streams, terms), lengths, average, size: streams.length };
}

/** How rare a term is in a field; 0 where no unit has it. */
export function rarityOf({ postings, size }: Field, term: number): number {
  const units = (postings.offsets[term + 1] as number) - (postings.offsets[term] as number);
  return units === 0 ? 0 : Math.log(1 + (size - units + 0.5) / (units + 0.5)) ** T.rarity;
}

/** Adds a term's BM25 to every unit that has it. `byLength`: how much long units are held back, 0 to 1. */
export function gather(
  into: Float64Array,
  field: Field,
  term: number,
  weight: number,
  byLength: number,
): void {
  const { postings, lengths, average } = field;
  const end = postings.offsets[term + 1] as number;
  const full = weight * rarityOf(field, term) * (T.saturation + 1);
  const fixed = T.saturation * (1 - byLength);
  const perWord = (T.saturation * byLength) / average;
  for (let at = postings.offsets[term] as number; at < end; at++) {
    const unit = postings.units[at] as number;
    const count = postings.counts[at] as number;
    into[unit] =
      (into[unit] as number) + (full * count) / (count + fixed + perWord * (lengths[unit] as number));
  }
}
