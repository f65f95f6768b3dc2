/**
 * Whether a caller permits a text message. Strict on purpose: a yes is a whole sentence made of known ways to say
 * yes and of courtesies, or a clear act of permission beside which nothing is said that could take it back. All
 * else (a condition, a question about the text, another number, « maybe ») is no yes, and the caller is asked again.
 */
import type { Language } from '../../business/language.ts';
import { isClearYes } from './clear-yes.ts';
import { composedOf } from './compose.ts';
import { isForSomebodyElse } from './consent-asides.ts';
import { isFirmYes } from './consent-clauses.ts';
import { sendsAnotherThing } from './consent-object.ts';
import { inOneSpelling } from './consent-spelling.ts';
import { clausesOf, saidOnce } from './consent-text.ts';
import { consentEn } from './lexicon/en/consent.ts';
import { consentFr } from './lexicon/fr/consent.ts';
import { anyOf } from './match.ts';
import { normalise } from './normalise.ts';
import { readOtherNumber } from './other-number.ts';
import { PhraseSet } from './phrases.ts';
import { holdsNumber, withoutNumber } from './without-number.ts';

const both = [consentEn, consentFr];
const core = new PhraseSet(both.flatMap((words) => words.core));
const around = new PhraseSet(both.flatMap((words) => words.around));
const no = new PhraseSet(both.flatMap((words) => words.no));
const notYes = new PhraseSet(both.flatMap((words) => words.notYes));
/** « Ah oui », « ah bon d'accord »: news to the caller, not an agreement. */
const SURPRISE =
  /^\s*ah+,? (?:bon,? )?(?:oui|ouais|bon|yes|yeah|ok|okay|d.accord|parfait|super|merci|c.est (?:[cç]a|gentil|bien|bon))\W*$/i;
const never = anyOf(both.flatMap((words) => Object.values(words.never)));
const yields = anyOf(both.map((words) => words.yields));
/** An order that names what it sends. */
const NAMES =
  /\b(?:send|sends|sending|text|texts|texting|sms|message|link|shoot|fire|envoy[a-z]*|envoi[a-z]*|text[a-z]*|transmet[a-z]*|lien)\b/;
/** Only « go ahead ». */
const BARE =
  /\b(?:go (?:right )?ahead|proceed|shoot|go for it|allez y|vas y|allez|vas|tu peux|vous pouvez|you may|you can)\b/;
/** « No » of somebody who agrees. */
const EASY_NO =
  /\b(?:no (?:problem|worries|issue|issues|objection|trouble|bother)|not at all|(?:do|does|would) not (?:mind|bother me)|nothing against|pas de (?:probleme|souci|trouble)|(?:me )?derange pas(?: du tout)?)\b|^no (?:no )?(?:that is fine )?(?=go ahead)|^non non (?:c est correct )?(?=allez y)/g;
/** What a face says. */
const FACE = /[👎🙄🤷😂🤣🖕😒😡🤦🙃]/u;
/** « The sign reads: yes ». */
const READS = /: *(?:yes|yeah|ok|sure|oui|ouais)\b/i;
const otherChannel = anyOf(both.map((words) => words.otherChannel));
const undecided = anyOf(both.map((words) => words.undecided));
/** A condition in form only: a courtesy, or what somebody asked. */
const POLITE =
  /\b(?:if (?:you (?:please|could|would|will|like|want|texted it|do not mind)|possible|it is no (?:trouble|bother))|(?:tell me|ask|know|see|wonder|wondering) if|si (?:(?:c est )?possible|ca vous derange pas|si|(?:vous|tu) (?:le )?(?:voulez|veux|pouvez|peux|pouviez|faisiez))|(?:dire|savoir|demander) si)\b/g;
/** A condition, which decides nothing. */
const CONDITION = /\b(?:if|si)\b/;
/** « Yes, um … »: more was to come. */
const TRAILS = /[a-zà-ÿ][ ,.…]+(?:u+[hm]+|e+u+h+|h+u*m+)[ .…]*$/i;
/** What is said before and after anything. */
const COURTESIES = /^(?:(?:so|look|listen|bon|ecoutez|hey|hmm) )+|(?: (?:la|sir|madame|monsieur))+$/g;
/** Nor in so many characters. */
const LONGEST_TEXT = 600;
/** People who agree say so in few words. */
const LONGEST = 30;

/**
 * Reads the answer to « may we text you? ». Both languages are accepted in either conversation. `unclear` is
 * everything that is neither a plain yes nor a no: ask again. `number`: the one that was asked about, E.164; a yes
 * that repeats it is a yes, and with another number it is not.
 */
export function readConsent(
  said: string,
  language: Language,
  number: string | null = null,
): 'yes' | 'no' | 'unclear' {
  const text = said.replaceAll('？', '?');
  const spelled = inOneSpelling(text);
  const { words: heard, plain: sentence } = normalise(spelled);
  const words = withoutNumber(heard, number, language);
  const plain = words.join(' ');
  const once = saidOnce(plain);
  const elsewhere = readOtherNumber(text);
  if (words.length === 0 || elsewhere === 'other') return 'unclear';
  const clauses = withoutNumber(clausesOf(spelled).split(' '), number, language).join(' ');
  if (
    elsewhere === null &&
    text.length <= LONGEST_TEXT &&
    !sendsAnotherThing(words) &&
    !holdsNumber(words) &&
    !never.test(plain) &&
    !(BARE.test(sentence) && !NAMES.test(sentence) && yields.test(sentence.replace(EASY_NO, ' '))) &&
    !FACE.test(text) &&
    !READS.test(text) &&
    !CONDITION.test(sentence.replace(POLITE, '')) &&
    !saysNothing(words) &&
    !SURPRISE.test(text) &&
    !TRAILS.test(text) &&
    !isForSomebodyElse(clauses)
  ) {
    if (
      isPlainYes(text, words) ||
      (once !== plain && isPlainYes(text, once.split(' '))) ||
      isFirmYes(clauses)
    )
      return 'yes';
  }
  return refuses(words, sentence.replace(POLITE, '')) ? 'no' : 'unclear';
}

/** Whether the words are one of the ways to agree that say nothing, with or without courtesies around them. */
function saysNothing(words: readonly string[]): boolean {
  return notYes.is(words) || notYes.is(words.join(' ').replace(COURTESIES, '').split(' '));
}

/** Whether the answer is a no, and not only a sentence with « no » or « not » in it. */
function refuses(words: readonly string[], sentence: string): boolean {
  if (CONDITION.test(sentence)) return false;
  if (otherChannel.test(sentence)) return true;
  return no.occursIn(withoutSpelling(words)) && !undecided.test(sentence);
}

/** Whether the answer as a whole is one of the known ways to say yes. */
function isPlainYes(text: string, words: readonly string[]): boolean {
  if (words.length > LONGEST || /[?？]/.test(text)) return false;
  const yeses = composedOf(words, core, around);
  return (yeses !== null && yeses > 0) || isClearYes(words.join(' '));
}

/** The words without letters that are spelled out: the « n » of J-O-N refuses nothing. */
function withoutSpelling(words: readonly string[]): readonly string[] {
  const isLetter = (word: string | undefined) => word?.length === 1;
  return words.filter((word, at) => !isLetter(word) || !(isLetter(words[at - 1]) || isLetter(words[at + 1])));
}
