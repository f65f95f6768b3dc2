import type { Language } from '../business/language.ts';
import { fold } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The language that most of a text is written in, or null where it does not tell (too short, or another language). */
export function languageOf(text: string): Language | null {
  const counts: Record<Language, number> = { en: 0, fr: 0 };
  let words = 0;
  for (const [word] of text.slice(0, 5_000).matchAll(/\p{L}+/gu)) {
    words += 1;
    const plain = fold(word);
    if (STOP_WORDS.en.has(plain)) counts.en += 1;
    if (STOP_WORDS.fr.has(plain)) counts.fr += 1;
    if (/[éèêàçôûîœ]/iu.test(word)) counts.fr += 0.5;
  }
  if (words === 0 || Math.max(counts.en, counts.fr) < words * 0.05) return null;
  if (counts.en === counts.fr) return null;
  return counts.en > counts.fr ? 'en' : 'fr';
}
