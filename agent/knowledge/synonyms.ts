/**
 * Words that callers and pages use for one another. Each line is one meaning, its first word the canonical one;
 * words are given whole and stemmed here with the same stemmer as the text. Kept short on purpose: only words that
 * mean the same whatever the business.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../business/language.ts';

const english = `
price cost charge fee rate pricing
hour opening
appointment booking
phone telephone
email e-mail
kid child children
car vehicle auto
cancel cancellation
refund reimbursement
`;

const french = `
prix tarif cout frais coute coutent
courriel email mail mel
rendez-vous rdv
stationnement parking stationner
telephone cellulaire
enfant bambin
annuler annulation
rembourser remboursement
voiture auto char vehicule automobile
fin-de-semaine weekend week-end
`;

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

function table(source: string, stemmer: (word: string) => string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of source.trim().split('\n')) {
    const [first, ...others] = line.split(' ').map((word) => plain(stemmer(word)));
    if (first === undefined) continue;
    for (const other of others) map.set(other, first);
  }
  return map;
}

export const SYNONYMS: Record<Language, ReadonlyMap<string, string>> = {
  en: table(english, stemEnglish),
  fr: table(french, stemFrench),
};
