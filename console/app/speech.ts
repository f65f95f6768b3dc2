/** The owner's words, spoken as a call would say them. */
import type { Language } from '../../agent/contract.ts';
import { type BusinessApi, businessApi } from './api.ts';

export interface Spoken {
  text: string;
  language: Language;
  /** Null: the voice that speaks where none is chosen. */
  voice: string | null;
}

export interface VoicesOfLanguage {
  language: Language;
  mouth: string | null;
  own: string | null;
  voices: string[];
}

let playing: HTMLAudioElement | null = null;

/** Plays it to its end, or until something else is played. Rejects with an `ApiError`. */
export async function play(business: string, spoken: Spoken, signal: AbortSignal): Promise<void> {
  const sound = await businessApi(business)<Blob>('POST', '/speech', spoken, signal);
  playing?.pause();
  const url = URL.createObjectURL(sound);
  const audio = new Audio(url);
  playing = audio;
  try {
    await audio.play();
    await new Promise<void>((resolve) => {
      for (const name of ['ended', 'pause', 'error']) audio.addEventListener(name, () => resolve());
      signal.addEventListener('abort', () => audio.pause());
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The voices of each language of the business. */
export async function voicesOf(api: BusinessApi): Promise<VoicesOfLanguage[]> {
  return (await api<{ languages: VoicesOfLanguage[] }>('GET', '/voices')).languages;
}
