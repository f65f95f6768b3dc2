import type { Language, Words } from '../business/language.ts';
import type { VoiceSession } from './voice-session.ts';

const WORDS: Record<'web' | 'phone', Words> = {
  web: {
    en: 'I’m sorry, I have trouble hearing you. You can type to me below.',
    fr: 'Désolée, je vous entends mal. Vous pouvez m’écrire ci-dessous.',
  },
  phone: {
    en: 'I’m sorry, I have trouble hearing you. Please call again in a few minutes.',
    fr: 'Désolée, je vous entends mal. Veuillez rappeler dans quelques minutes.',
  },
};

/** Tells the caller that they are no longer heard, where no ears are left that hear their language. */
export function earsLost(mouth: VoiceSession, language: Language, channel: 'web' | 'phone'): void {
  if (mouth.hears()) return;
  mouth.say({
    type: 'say',
    id: 'ears-lost',
    text: WORDS[channel][language],
    verbatim: false,
    language,
    fixed: true,
    sources: [],
  });
}
