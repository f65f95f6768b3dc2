const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a person would count: graphemes, so that « é » and a family emoji are one each. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
