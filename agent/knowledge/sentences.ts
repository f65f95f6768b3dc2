const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|mme|st|ste|no|p\.\s?ex|e\.g|i\.e|etc|min|max|tel|tél|av|boul|inc|ltd|vs)|\b\p{L})\.$/iu;

/** A passage's sentences, without Markdown; a list item or a table row is one each. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    const plain = plainText(line);
    if (plain === '') continue;
    let sentence = '';
    for (const piece of plain.split(/(?<=[.!?…]["»”)]?)\s+/u)) {
      sentence = sentence === '' ? piece : `${sentence} ${piece}`;
      if (ABBREVIATION.test(sentence)) continue;
      sentences.push(sentence);
      sentence = '';
    }
    if (sentence !== '') sentences.push(sentence);
  }
  return sentences;
}

/** A line without its Markdown: bullets, emphasis, links (their words stay), code, images. */
export function plainText(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+•–]|\d+[.)]|>+|#+)\s+/, '')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/(?<!\p{L})[*_](?=\S)|(?<=\S)[*_](?!\p{L})/gu, '')
    .replace(/^\|\s*|\s*\|$/g, '')
    .replace(/\s*\|\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}
