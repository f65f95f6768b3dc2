/** A sentence of an utterance, and how long it sounds, in milliseconds (so far, where it is still being made). */
export interface SpokenPart {
  text: string;
  duration: number;
}

/**
 * What was heard of an utterance of which `position` milliseconds were played. Within a sentence words are taken to
 * come at an even pace, and a word counts only when it was heard to its end.
 */
export function heardOf(parts: readonly SpokenPart[], position: number): string {
  const heard: string[] = [];
  let left = position;
  for (const { text, duration } of parts) {
    if (duration > 0 && left >= duration - 60) {
      heard.push(text);
      left -= duration;
      continue;
    }
    if (duration > 0 && left > 0) {
      const reach = (left / duration) * text.length;
      const words = text.match(/\S+\s*/gu) ?? [];
      let end = 0;
      for (const word of words) {
        if (end + word.trimEnd().length > reach) break;
        end += word.length;
      }
      if (end > 0) heard.push(text.slice(0, end).trimEnd());
    }
    break;
  }
  return heard.join(' ');
}
