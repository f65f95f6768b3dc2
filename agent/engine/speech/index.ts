/** How values are spoken, and how a sentence is made fit for a speech synthesiser. */
import type { Language } from '../../business/language.ts';

/** A sentence as a synthesiser should be given it. */
export function forSpeech(text: string, _language: Language): string {
  return text;
}
