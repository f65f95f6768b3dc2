import type { Words } from './business/language.ts';

/**
 * An error that a person can do something about. `code` is stable (`area.what`), the words say what was wrong,
 * where, and how to mend it. Never put personal data in it: it may be logged.
 */
export class CarillonError extends Error {
  readonly code: string;
  readonly words: Words;

  constructor(code: string, words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.name = 'CarillonError';
    this.code = code;
    this.words = words;
  }
}
