import type { SourceLimits } from './limits.ts';

/** What a reader makes of a document. */
export interface Reading {
  /** The document's own title, or null. */
  title: string | null;
  /** Markdown. */
  text: string;
  /** ISO 8601 date of the content, where it gives one. */
  date: string | null;
  /** Addresses that a page links to, as written. */
  links: string[];
  /** The address that a page gives as its own, or null. */
  canonical: string | null;
}

export type Reader = (bytes: Uint8Array, limits: SourceLimits) => Promise<Reading>;

export function reading(text: string, more: Partial<Reading> = {}): Reading {
  return { title: null, date: null, links: [], canonical: null, ...more, text };
}
