import type { Language } from '../../business/language.ts';
import { normalise } from './normalise.ts';

const NO: Record<Language, string> = {
  en: '(?:no|nope|nah|nothing|not really|nothing else|nothing really)(?: (?:no|thanks|thank you|that is all|that is it|nothing|i am good|it is fine))*',
  fr: '(?:non|nan|rien|pas vraiment|rien d autre|rien de special)(?: (?:non|merci|c est tout|rien|ca va|c est correct|ca ira))*',
};
const YES: Record<Language, string> = {
  en: '(?:(?:yes|yeah|yep|yup|sure|ok|please|thanks|thank you|go ahead|of course|i do|i would)(?: |$))+',
  fr: '(?:(?:oui|ouais|ok|d accord|certainement|bien sur|merci|s il vous plait|allez y|je veux bien)(?: |$))+',
};
const both = (words: Record<Language, string>) => new RegExp(`^(?:${Object.values(words).join('|')})$`);
const no = both(NO);
const yes = both(YES);

/**
 * What a sentence says to « what should I tell them? » where it is no message: that there is none (`no`), or only that
 * there is one (`yes`). Null where it may be one.
 */
export function saysNothing(text: string): 'yes' | 'no' | null {
  const { plain } = normalise(text);
  if (no.test(plain)) return 'no';
  return yes.test(plain) ? 'yes' : null;
}
