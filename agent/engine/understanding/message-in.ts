import type { Language } from '../../business/language.ts';

/** How a message begins that a caller gives with its request: « …tell Bob that… », « …dites-leur que… ». */
const BEGINNINGS: Record<Language, RegExp> = {
  en: /\b(?:(?:please |just |also )?(?:tell|let) (?:him|her|them|everyone|the (?:team|owner|manager|doctor|office)|[A-Z]\p{L}+(?: [A-Z]\p{L}+)?) (?:know )?(?:that |to |about |the |i |we |it |my )\S.*)$/iu,
  fr: /(?<![\p{L}])(?:(?:dites|dis|dire|faites savoir|mentionnez)(?:[- ](?:lui|leur|moi))? (?:à (?:l['’]équipe|[\p{L}-]+(?: [A-ZÀ-Ü][\p{L}-]+)?) )?(?:bien |juste |aussi )?(?:que |qu['’]|de |d['’])\S.*)$/iu,
};
/** Fewer words are none: « tell him to call ». */
const LEAST = 5;

/** The message that stands in a caller's sentence, in their own words from where it begins; null where there is none. */
export function messageIn(text: string): string | null {
  for (const beginning of Object.values(BEGINNINGS)) {
    const found = beginning.exec(text.trim())?.[0].trim();
    if (found !== undefined && found.split(/\s+/).length >= LEAST) return found;
  }
  return null;
}
