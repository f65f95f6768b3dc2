/** The lines that a business's calls are likely to need, in the order in which they come up in a call. */
import type { Language } from '../business/language.ts';
import { createEngine } from '../engine/engine.ts';
import { phrasesFor } from '../engine/phrases/index.ts';
import type { Program } from '../engine/program.ts';
import { render } from '../engine/render.ts';
import { forSpeech } from '../engine/speech/index.ts';
import { sentencesOf } from './sentences.ts';

export interface KnownLine {
  language: Language;
  text: string;
}

/** Sentences as a mouth is given them, known before any call: greetings, what the scripts say to the letter, and stock phrases. */
export function knownLines(program: Program): KnownLine[] {
  const lines: KnownLine[] = [];
  const add = (language: Language, text: string) => {
    for (const sentence of sentencesOf(text)) lines.push({ language, text: forSpeech(sentence, language) });
  };
  for (const language of program.business.languages)
    for (const text of greetings(program, language)) add(language, text);
  for (const { script } of program.tasks.values()) {
    for (const step of script.steps) {
      if ((step.kind === 'say' || step.kind === 'ask') && step.line !== null)
        add(
          script.language,
          render(step.line, { business: program.business, slots: {}, slotById: () => undefined }).text,
        );
    }
  }
  for (const language of program.business.languages) {
    for (const { voicemail } of program.business.destinations) add(language, voicemail[language] ?? '');
    for (const phrase of Object.values(phrasesFor(language)))
      if (typeof phrase === 'string') add(language, phrase);
  }
  const seen = new Set<string>();
  return lines.filter(({ language, text }) => {
    const key = `${language} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the engine says first, in each channel's form. */
function greetings(program: Program, language: Language): string[] {
  const engine = createEngine(program);
  return (['web', 'phone'] as const).flatMap((channel) => {
    const { effects } = engine.next(engine.begin(), {
      type: 'start',
      at: 0,
      channel,
      language,
      caller: null,
      now: '1970-01-01T00:00:00Z',
    });
    return effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
  });
}
