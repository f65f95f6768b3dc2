/** One regular expression for a list of entries of the lexicon, on whole words of normalised text. */
export function anyOf(sources: readonly string[]): RegExp {
  const anchored = sources.filter((source) => source.startsWith('^')).map((source) => source.slice(1));
  const free = sources.filter((source) => !source.startsWith('^'));
  const parts = [];
  if (anchored.length > 0) parts.push(`^(?:${anchored.join('|')})(?![a-z0-9])`);
  if (free.length > 0) parts.push(`(?<![a-z0-9])(?:${free.join('|')})(?![a-z0-9])`);
  return new RegExp(parts.join('|'));
}
