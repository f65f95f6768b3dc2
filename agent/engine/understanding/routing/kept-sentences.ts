import { normalise, type Spoken } from '../normalise.ts';
import { EXCEPT } from './except.ts';
import type { TaskWords } from './profile.ts';

/** The sentences of an owner's words, and whether each says what is kept out (« not for existing customers »). */
export function sentencesIn(text: string): { spoken: Spoken; keptOut: boolean }[] {
  return text.split(/[.;!?\n]+|\((?=not|sauf|pas|except)/).map((sentence) => {
    const spoken = normalise(sentence);
    return { spoken, keptOut: EXCEPT.test(spoken.plain) };
  });
}

/** The owner's words for a task, sentence by sentence, without what is kept out of it. */
export function keptSentences({ name, description, trigger }: TaskWords): (readonly string[])[] {
  return [name, description, trigger]
    .flatMap(sentencesIn)
    .flatMap(({ spoken, keptOut }) => (keptOut ? [] : [spoken.words]));
}
