import type { Language } from '../business/language.ts';

/** What kind of thing a question asks for, where its wording tells. */
export interface QuestionKind {
  /** Words that pages use for it: what to look for where the question has no word of its own (« where are you? »). */
  words: string;
  /** What a sentence that answers it looks like. */
  answer: RegExp;
}

const MONEY = /[$€£]|\b\d+(?:[.,]\d\d)?\s?(?:dollars?|euros?|cents?)\b/iu;
const TIME = /\b\d{1,2}\s?(?:[:h]\s?\d{0,2}|a\.?m\.?|p\.?m\.?)\b|\b(?:noon|midi|midnight|minuit|24\/7)\b/iu;
const DURATION =
  /\b\d+|\b(?:one|two|three|un|une|deux|trois)\b|\b(?:minutes?|hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois|ans?|years?)\b/iu;
const PLACE =
  /\b\d+[\p{L}]?,?\s+\p{L}|\b(?:street|avenue|road|boulevard|rue|chemin|floor|étage|corner|angle|next to|à côté|behind|derrière|lot|garage)\b/iu;
const NUMBER = /\+?\d[\d\s().-]{6,}\d/u;

const kinds: Record<Language, [RegExp, QuestionKind][]> = {
  en: [
    [
      /\bhow much\b|\bprices?\b|\bcosts?\b|\brates?\b|\bcharge\b|\bfees?\b|\bexpensive\b|\bcheap/iu,
      { words: 'price', answer: MONEY },
    ],
    [/\b(?:what time|when|hours?|open|close|closed|closing)\b/iu, { words: 'opening hours', answer: TIME }],
    [/\bhow long\b/iu, { words: 'minutes', answer: DURATION }],
    [/\bwhere\b|\baddress\b|\blocated\b|\bdirections\b|\bget there\b/iu, { words: 'address', answer: PLACE }],
    [/\bphone number\b|\breach you\b|\bcall you\b/iu, { words: 'phone', answer: NUMBER }],
  ],
  fr: [
    [
      /\bcombien\b(?! de temps)|\bprix\b|\btarifs?\b|\bco[uû]te?(?:nt|r)?\b|\bfrais\b|\bcher\b/iu,
      { words: 'prix', answer: MONEY },
    ],
    [
      /\bquelle heure\b|\bquand\b|\bheures?\b|\bhoraires?\b|\bouvert|\bouvr|\bferm/iu,
      { words: 'heures ouverture', answer: TIME },
    ],
    [/\bcombien de temps\b|\bdur[ée]e?\b|\blongtemps\b/iu, { words: 'minutes', answer: DURATION }],
    [/(?<!\p{L})o[uù](?!\p{L})|\badresse\b|\bsitu[ée]/iu, { words: 'adresse', answer: PLACE }],
    [/\bnum[ée]ro\b|\bjoindre\b|\bt[ée]l[ée]phone\b/iu, { words: 'téléphone', answer: NUMBER }],
  ],
};

/** The first kind that the question's wording tells of, or null. */
export function kindOf(question: string, language: Language): QuestionKind | null {
  return kinds[language].find(([pattern]) => pattern.test(question))?.[1] ?? null;
}

const YES_OR_NO: Record<Language, RegExp> = {
  en: /^(?:(?:so|and|hi|hello|ok|okay|um|uh|well)[,\s]+)*(?:do|does|can|could|are|is|will|would)\b/iu,
  fr: /^(?:(?:alors|et|bonjour|allo|allô|euh|ok|bon)[,\s]+)*(?:faites|est-ce|avez|pouvez|je peux|peut|vous|offrez|vendez|y a|c'est-tu|acceptez|prenez)/iu,
};

/** Whether the question wants a yes or a no (« do you have… », « faites-vous… »). */
export function asksYesOrNo(question: string, language: Language): boolean {
  return YES_OR_NO[language].test(question.trim());
}
