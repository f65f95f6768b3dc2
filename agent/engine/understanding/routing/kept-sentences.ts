import { normalise } from '../normalise.ts';
import { EXCEPT } from './except.ts';
import type { TaskWords } from './profile.ts';

/** The owner's words for a task, sentence by sentence, without what is kept out of it (« not for … »). */
export function keptSentences({ name, description, trigger }: TaskWords): (readonly string[])[] {
  return [name, description, trigger].flatMap((field) =>
    field.split(/[.;!?\n]+|\((?=not|sauf|pas|except)/).flatMap((sentence) => {
      const { plain, words } = normalise(sentence);
      return EXCEPT.test(plain) ? [] : [words];
    }),
  );
}
