import type { Hit } from '../knowledge/search-index.ts';

/** A found passage as the commands print it. */
export function hitForJson({ passage, score }: Hit) {
  const { id, document, title, headings, url, language, text } = passage;
  return { id, document, title, headings, url, language, score, text };
}
