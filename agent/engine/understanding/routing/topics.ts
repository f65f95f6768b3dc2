import { topics } from '../lexicon/topics.ts';
import { stem } from './stem.ts';

const topicsOfStem = new Map<string, string[]>();
for (const [topic, words] of Object.entries(topics)) {
  for (const word of words.split(' ')) {
    const key = stem(word);
    const known = topicsOfStem.get(key) ?? [];
    if (!known.includes(topic)) topicsOfStem.set(key, [...known, topic]);
  }
}

/** The topics that a stem speaks of. */
export function topicsOf(key: string): readonly string[] {
  return topicsOfStem.get(key) ?? [];
}
