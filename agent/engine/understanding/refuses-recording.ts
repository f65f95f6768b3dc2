import type { Language } from '../../business/language.ts';
import { normalise } from './normalise.ts';

/** A refusal is short: in a longer sentence the same words are part of what the caller has to tell. */
const LONGEST = 14;

/** What a caller says who will not be recorded, in normalised words. */
const REFUSALS: Record<Language, RegExp> = {
  en: new RegExp(
    [
      'do not record(?: me| this| us| it| my voice| the call| my call| anything)*(?: please)?$',
      'do not want (?:(?:you|it|this|that|any of this) )?(?:to )?(?:be(?:ing)? )?record(?:ed|ing)?(?: me| this| it)?\\b',
      '(?:rather|prefer|like|want) (?:to )?not (?:to )?(?:be|get) recorded\\b',
      '(?:rather|prefer) (?:that )?you (?:did|do) not record\\b',
      '(?:refuse|decline) (?:to be recorded|the recording|being recorded)\\b',
      '(?:stop|no|quit|cancel|turn off|switch off) (?:the |this |your )?recording(?: me| this| please)*$',
      'not (?:ok|okay|comfortable|happy|fine) (?:with )?(?:being recorded|to be recorded|the recording|a recording)\\b',
      'do not (?:agree|consent) to (?:be recorded|being recorded|the recording|a recording|recording)\\b',
      'do not have my (?:permission|consent) to record\\b',
      '(?:can|could|may) (?:not|you not) record(?: me| this)?\\b',
      'without (?:being recorded|(?:a |the )?recording(?: me)?)\\b',
    ].join('|'),
  ),
  fr: new RegExp(
    [
      'm enregistrez? pas\\b',
      'n enregistrez? (?:pas|rien)\\b',
      '(?:arretez?|cessez?|coupez?|pas|stop) (?:de m enregistrer|d enregistrer|l enregistrement|d enregistrement)\\b',
      '(?:veux|voudrais|souhaite|desire|tiens|aime|accepte|ai) pas (?:(?:a |envie d |d )?etre enregistree?s?|qu on m enregistre|que vous m enregistriez|l enregistrement|d enregistrement)\\b',
      'refuse (?:d etre enregistree?|l enregistrement|qu on m enregistre|que vous m enregistriez)\\b',
      '(?:prefere|prefererais|aime mieux|aimerais mieux|souhaite|voudrais) (?:ne )?pas (?:etre enregistree?|qu on m enregistre)\\b',
      'suis pas d accord (?:pour|avec) (?:etre enregistree?|l enregistrement|qu on m enregistre)\\b',
      'sans (?:m enregistrer|etre enregistree?|enregistrement|enregistrer)\\b',
    ].join('|'),
  ),
};

/** Whether the caller says that they will not be recorded: « don’t record me », in any of our languages. */
export function refusesRecording(text: string): boolean {
  const { plain, words } = normalise(text);
  return words.length <= LONGEST && Object.values(REFUSALS).some((refusal) => refusal.test(plain));
}
