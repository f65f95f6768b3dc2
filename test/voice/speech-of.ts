import type { Language } from '../../agent/business/language.ts';
import { offlineMouth } from '../../agent/voice/offline/mouth.ts';
import { joined } from '../../agent/voice/sound.ts';

/** A sentence spoken by this machine's real mouth, at 24 kHz. */
export async function speechOf(text: string, language: Language = 'en'): Promise<Int16Array> {
  const mouth = offlineMouth();
  if (mouth === null) throw new Error('Install flite or espeak-ng to run these tests.');
  const pieces: Int16Array[] = [];
  for await (const piece of mouth.speak(text, language)) pieces.push(piece);
  return joined(pieces);
}
