/** How alike a word and its spelling are: a recogniser writes the sound, the caller spells the truth. */

/** The number of single-letter edits between two words. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether `spelled` may be how `word` is written. Both folded. */
export function isSpellingOf(spelled: string, word: string): boolean {
  const longest = Math.max(spelled.length, word.length);
  return longest > 0 && 1 - distance(spelled, word) / longest >= 0.5;
}
