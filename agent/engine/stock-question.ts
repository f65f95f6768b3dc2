import type { Language } from '../business/language.ts';
import type { Slot } from '../script/script.ts';
import { phrasesFor } from './phrases/index.ts';

/** A question that the owner only listed, in the agent's stock words. */
export function stockQuestion(slot: Slot, language: Language): string {
  const phrases = phrasesFor(language);
  const { type } = slot;
  const label = slot.label[language];
  if (type === 'consent' || type === 'more' || type === 'yesno') return phrases.askYesNo(label);
  return phrases.ask[type](label);
}
