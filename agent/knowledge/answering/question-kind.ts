import type { Language } from '../../business/language.ts';

/** What kind of thing a question asks for, where its wording tells. */
export interface QuestionKind {
  name: 'price' | 'payment' | 'hours' | 'duration' | 'place' | 'phone' | 'person' | 'count';
  /** Words that pages use for it: what to look for where the question has no word of its own (« where are you? »). */
  words: string;
  /** What a sentence that answers it looks like. */
  answer: RegExp;
}

const MONEY =
  /[$€£]|\b\d+(?:[.,]\d\d)?\s?(?:dollars?|euros?|cents?)\b|\b(?:free|gratuit|offert|sans frais|costs nothing|included|compris|inclus)/iu;
const PAYMENT =
  /\b(?:visa|mastercard|interac|debit|débit|credit|crédit|cash|comptant|cheques?|chèques?|amex|paypal|virement|wire|e-transfer|instal?ments?|versements?|interest|intérêt|étalée?|spread)\b/iu;
const TIME =
  /\b\d{1,2}\s?(?:[:h]\s?\d{0,2}|a\.?m\.?|p\.?m\.?)(?![\p{L}])|\b(?:noon|midi|midnight|minuit|24\/7|closed|fermée?s?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|week-ends?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin de semaine|semaine)\b/iu;
const DURATION =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|half|demi|few)\W+(?:\p{L}+\W+)?(?:minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|h)\b|\b(?:hour|heure) (?:and|et)\b|\bjusqu|\buntil\b|\bbefore\b|\bavant\b|\bforever\b/iu;
const PLACE =
  /\b\d+[\p{L}]?,?\s+\p{L}|\b(?:street|avenue|road|boulevard|rue|chemin|floor|étage|corner|angle|next to|à côté|behind|derrière|beside|lot|garage|box|slot|boîte|entrance|entrée|centre|center)\b/iu;
const NUMBER = /\+?\d[\d\s().-]{6,}\d/u;
const PERSON =
  /\b(?:dr|dre|me|mr|mrs|ms|mme)\.?\s+\p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:we|our|nous|nos)\b/u;
const COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)\b/iu;

const kinds: Record<Language, [RegExp, QuestionKind][]> = {
  en: [
    [
      /\bhow (?:long|soon|early|far (?:ahead|in advance)|often)\b|\bhow many (?:minutes|hours|days|weeks|months|years)\b|\b(?:until|till) when\b|\bhow late\b/iu,
      { name: 'duration', words: 'minutes', answer: new RegExp(`${DURATION.source}|${TIME.source}`, 'iu') },
    ],
    [
      /\bhow much\b|\bprices?\b|\bcosts?\b|\brates?\b|\b(?:you|they|extra|is there a) charge\b|\bcharge(?:d)? (?:for|extra|more|me)\b|\bfees?\b|\bexpensive\b|\bcheap|\bper month\b/iu,
      { name: 'price', words: 'price', answer: MONEY },
    ],
    [
      /\b(?:pay|take|accept)\b.*\b(?:cards?|credit|debit|visa|mastercard|cash|cheques?|checks?|interac|tap|apple pay|instal?lments?)\b|\bpayment\b/iu,
      { name: 'payment', words: 'payment card', answer: PAYMENT },
    ],
    [
      /\b(?:what time|when|hours?|what days?|which days?|(?:are|is) .*\b(?:open|closed)|open on|open at|close[ds]?|closing)\b/iu,
      { name: 'hours', words: 'opening hours', answer: TIME },
    ],
    [
      /\bwhere\b|\baddress\b|\blocated\b|\bdirections\b|\bget there\b/iu,
      { name: 'place', words: 'address', answer: PLACE },
    ],
    [/\bphone number\b|\breach you\b|\bcall you\b/iu, { name: 'phone', words: 'phone', answer: NUMBER }],
    [
      /^(?:so |and |um )?who\b|\bname of\b|\bwhat'?s the .*\bname\b/iu,
      { name: 'person', words: 'team', answer: PERSON },
    ],
    [/\bhow (?:many|old|big|far)\b|\bwhat age\b/iu, { name: 'count', words: 'age', answer: COUNT }],
  ],
  fr: [
    [
      /\bcombien de (?:temps|minutes|jours|semaines|mois|fois)\b|\bdur[ée]e?\b|\blongtemps\b|\blong comment\b|\bjusqu'?[àa] quand\b|\bcombien d'(?:ann[ée]es|heures)\b|\bd'avance\b/iu,
      { name: 'duration', words: 'minutes', answer: new RegExp(`${DURATION.source}|${TIME.source}`, 'iu') },
    ],
    [/\bcombien (?:d['e]|y a)|\bquel [âa]ge\b/iu, { name: 'count', words: 'âge', answer: COUNT }],
    [
      /\bcombien\b|\bprix\b|\btarifs?\b|\bco[uû]te?(?:nt|r|rait)?\b|\bfrais\b|\bcher\b|\bchargez?\b|\bpaye(?:nt)?-tu\b/iu,
      { name: 'price', words: 'prix', answer: MONEY },
    ],
    [
      /\b(?:prenez|acceptez|payer|paye)\b.*\b(?:cartes?|cr[ée]dit|d[ée]bit|visa|mastercard|comptant|cash|ch[èe]ques?|interac|fois|versements?)\b|\bpaiement\b/iu,
      { name: 'payment', words: 'paiement carte', answer: PAYMENT },
    ],
    [
      /\bquelle heure\b|\bquand\b|\bheures?\b|\bhoraires?\b|\bouvert|\bouvr|\bferm|\bquel(?:le)?s? jour/iu,
      { name: 'hours', words: 'heures ouverture', answer: TIME },
    ],
    [/(?<!\p{L})o[uù](?!\p{L})|\badresse\b|\bsitu[ée]/iu, { name: 'place', words: 'adresse', answer: PLACE }],
    [
      /\bnum[ée]ro\b|\bjoindre\b|\bt[ée]l[ée]phone\b/iu,
      { name: 'phone', words: 'téléphone', answer: NUMBER },
    ],
    [
      /^(?:c'est )?qui\b|\bcomment s'appelle\b|\bnom d[eu]\b/iu,
      { name: 'person', words: 'équipe', answer: PERSON },
    ],
  ],
};

/** The first kind that the question's wording tells of, or null. */
export function kindOf(question: string, language: Language): QuestionKind | null {
  return kinds[language].find(([pattern]) => pattern.test(question))?.[1] ?? null;
}

const YES_OR_NO: Record<Language, RegExp> = {
  en: /^(?:(?:so|and|hi|hello|ok|okay|um|uh|well)[,\s]+)*(?:do|does|can|could|are|is|will|would|may|have|got|did)\b/iu,
  fr: /^(?:(?:alors|et|bonjour|allo|allô|euh|ok|bon)[,\s]+)*(?:est-ce|avez|pouvez|je peux|on peut|peut|puis-je|vous|offrez|vendez|y[’' ]?a|c[’']est-tu|acceptez|prenez|\p{L}+ez-vous|\p{L}+-(?:t-)?(?:il|elle|on|tu)\b)|\p{L}-tu\b/iu,
};

/** Whether the question wants a yes or a no (« do you have… », « faites-vous… »). */
export function asksYesOrNo(question: string, language: Language): boolean {
  return YES_OR_NO[language].test(question.trim());
}

/** The question's words that tell its kind, or ''. */
export function wordsOfKind(question: string, language: Language): string {
  for (const [pattern] of kinds[language]) {
    const found = pattern.exec(question);
    if (found !== null) return found[0];
  }
  return '';
}
