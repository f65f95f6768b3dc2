/** Which units hold which terms, and how often: typed arrays, in the order of the units. */
export interface Postings {
  /** Where each term's postings begin; one more than there are terms. */
  offsets: Int32Array;
  units: Int32Array;
  counts: Uint8Array;
}

/** `streams`: each unit's term numbers, below `terms`. A term counts at most 255 times in a unit. */
export function postingsOf(streams: readonly Int32Array[], terms: number): Postings {
  const last = new Int32Array(terms).fill(-1);
  const offsets = new Int32Array(terms + 1);
  for (const [unit, stream] of streams.entries()) {
    for (const term of stream) {
      if (last[term] === unit) continue;
      last[term] = unit;
      offsets[term + 1] = (offsets[term + 1] as number) + 1;
    }
  }
  for (let term = 0; term < terms; term++) {
    offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  }
  const next = offsets.slice(0, terms);
  const units = new Int32Array(offsets[terms] as number);
  const counts = new Uint8Array(units.length);
  last.fill(-1);
  for (const [unit, stream] of streams.entries()) {
    for (const term of stream) {
      if (last[term] !== unit) {
        last[term] = unit;
        const at = next[term] as number;
        next[term] = at + 1;
        units[at] = unit;
        counts[at] = 1;
      } else {
        const at = (next[term] as number) - 1;
        if ((counts[at] as number) < 255) counts[at] = (counts[at] as number) + 1;
      }
    }
  }
  return { offsets, units, counts };
}
