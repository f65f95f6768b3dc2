import type { ConsoleWords } from '../words/index.ts';

export type DeskTrouble = keyof ConsoleWords['desk']['troubles'];

/** An error that the desk has words for. */
export class DeskError extends Error {
  readonly trouble: DeskTrouble;

  constructor(trouble: DeskTrouble, options?: ErrorOptions) {
    super(trouble, options);
    this.trouble = trouble;
  }
}
