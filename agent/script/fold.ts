/** Text as it is compared: lower case, no accents, straight quotes, single spaces, no inclusive-writing endings. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/œ/g, 'oe')
    .replace(/[·‧∙]\p{L}{1,6}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/[\s\u200b-\u200f\u2060\ufeff_*]+/gu, ' ')
    .trim();
}

/** How many words a folded text holds. */
export function countWords(folded: string): number {
  let words = 0;
  let inside = false;
  for (const unit of folded) {
    const letter = unit !== ' ';
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
}
