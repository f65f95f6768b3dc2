/** A caller's sentence, brought to one spelling: no accents, no punctuation, contractions and elisions apart. */

export interface Spoken {
  /** The caller's words as they came. */
  raw: string;
  /** Lower case, `a–z 0–9` and single spaces, hesitations left out. */
  plain: string;
  /** `plain`, word by word. */
  words: readonly string[];
  /** Whether it ends as a question in writing. */
  asked: boolean;
}

/** Longer input is cut: nobody says more in one breath, and what comes later is read no better. */
const LONGEST = 2_000;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|need)n'?t\b/g, '$1 not'],
  [/\bain't\b/g, 'is not'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'?ve\b/g, 'i have'],
  [/\bi'll\b/g, 'i will'],
  [/\bi'd\b|\bid (?=like|love|rather|prefer|want|need)/g, 'i would '],
  [/\b(you|we|they)'?re\b(?<!\bwere)/g, '$1 are'],
  [/\b(you|we|they)'ve\b/g, '$1 have'],
  [/\b(you|we|they|he|she|it|that|there)'ll\b/g, '$1 will'],
  [/\b(you|we|they|he|she|that|it|there)'d\b/g, '$1 would'],
  [/\b(that|what|where|who|how|when|there|here)'?s\b/g, '$1 is'],
  [/\b(it|he|she)'s\b/g, '$1 is'],
  [/\blet'?s\b/g, 'let us'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
  [/\blemme\b/g, 'let me'],
  [/\bgimme\b/g, 'give me'],
  [/\bdunno\b/g, 'do not know'],
  [/\by'all\b/g, 'you all'],
  // French, as it is spoken.
  [/\bchu\b|\bj'suis\b|\bchuis\b/g, 'je suis'],
  [/\bj'(?=[bcdfgjklmnpqrstvwxz])/g, 'je '],
  [/\bchais\b|\bshais\b/g, 'je sais'],
  [/\by'a\b|\bya\b(?= (?:pas|une?|des|quelqu))/g, 'il y a'],
  [/\bt'es\b/g, 'tu es'],
  [/\bpis\b/g, 'puis'],
  [/\bquand meme\b/g, 'quand meme'],
  [/\bsvp\b|\bs'?il te plait\b/g, 's il vous plait'],
  [/\bsil vous plait\b/g, 's il vous plait'],
  [/\brdv\b/g, 'rendez vous'],
  [/\brendezvous\b/g, 'rendez vous'],
  [/\bokay\b|\bo k\b|\bokey\b|\boke\b|\bo\.k\.?(?= |$)/g, 'ok'],
  [/\balright\b/g, 'all right'],
  [/\be-mail\b/g, 'email'],
  [/\bouai+s\b|\bouep\b|\bouaip\b|\bweh\b/g, 'ouais'],
  [/\bdacc?\b|\bd'acc\b/g, 'd accord'],
];

const HESITATION = /\b(?:u+h+|u+m+|e+u+h+|h+e+u+|hu+m+|h+m+|e+r+m*|a+h+|mm+)\b(?! h(?:uh|mm|m))/g;

/** Brings a sentence to one spelling. Never throws, whatever the text. */
export function normalise(text: string): Spoken {
  const raw = text.slice(0, LONGEST).trim();
  let plain = raw
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\bn(?:uh|ah)[ -]uh\b|\bunh[ -]unh\b|\buh-uh\b/g, 'nope')
    .replace(/\buh[ -]huh\b|\bm+[ -]?h+m+\b/g, 'uhhuh');
  for (const [pattern, words] of CONTRACTIONS) plain = plain.replace(pattern, words);
  plain = plain
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(HESITATION, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return {
    raw,
    plain,
    words: plain === '' ? [] : plain.split(' '),
    asked: /[?？]["'»”\s\u00a0]*$/.test(raw),
  };
}
