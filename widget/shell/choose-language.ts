import type { Language } from '../../agent/contract.ts';
import { LAUNCHER_WORDS } from './launcher-words.ts';

const known = (tag: string | null | undefined): Language | null => {
  const base = tag?.toLowerCase().split('-')[0] ?? '';
  return base in LAUNCHER_WORDS ? (base as Language) : null;
};

/**
 * The language to show and to ask for: the attribute's, else (`auto`) that of the nearest `lang`, else the visitor's
 * own, else English.
 */
export function chooseLanguage(element: Element, wanted: string): Language {
  return (
    known(wanted) ??
    known(element.closest('[lang]')?.getAttribute('lang')) ??
    navigator.languages.map(known).find((language) => language !== null) ??
    'en'
  );
}
