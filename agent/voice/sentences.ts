/**
 * A text cut at its sentence ends, so that what is known in advance needs no waiting for what is not. Put together
 * again with spaces, the sentences are the text.
 */
export function sentencesOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<=[.!?…][»”"')]?)\s+(?=[\p{Lu}\d«“"'(¿¡])/u)
    .filter((sentence) => sentence !== '');
}
