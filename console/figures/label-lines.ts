/** A label in two lines at most, of `width` characters each: what is longer ends in « … ». Pure. */
export function labelLines(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...more] = lines;
  if (second === undefined) return [cut(first, width)];
  return [cut(first, width), cut(more.length > 0 ? `${second} ${more.join(' ')}` : second, width)];
}

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
