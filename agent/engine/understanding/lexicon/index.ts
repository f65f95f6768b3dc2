/**
 * The lexicon of both languages at once: callers change language in the middle of a sentence, and hardly a
 * phrase of one means something else in the other.
 */
import { anyOf } from '../match.ts';
import { speechEn } from './en/speech.ts';
import { speechFr } from './fr/speech.ts';
import type { SpeechWords } from './speech.ts';

type Kind = Exclude<keyof SpeechWords, 'markers' | 'stop'>;

const kinds = Object.keys(speechEn).filter((key): key is Kind => key !== 'markers' && key !== 'stop');

/** Whole-word patterns by what they mean. */
export const says = Object.fromEntries(
  kinds.map((kind) => [kind, anyOf([...speechEn[kind], ...speechFr[kind]])]),
) as Record<Kind, RegExp>;

export const markers = { en: new Set(speechEn.markers), fr: new Set(speechFr.markers) };
export const stopWords = new Set([...speechEn.stop, ...speechFr.stop]);
