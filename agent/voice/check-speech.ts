/** Asks the speech provider whether it takes our key, so that a wrong one is known before a caller meets it. */
import type { CarillonError } from '../errors.ts';
import { log } from './log.ts';
import { openaiClient } from './openai/client.ts';
import { openaiFailure } from './openai/failure.ts';
import { openaiSettings } from './openai/settings.ts';

/** What is wrong with the key or the server, or null where nothing is, or no key is set. Never throws. */
export async function speechTrouble(env: NodeJS.ProcessEnv = process.env): Promise<CarillonError | null> {
  const settings = openaiSettings(env);
  if (settings === null) return null;
  try {
    await openaiClient(settings, 8_000).models.list();
    return null;
  } catch (error) {
    const failure = openaiFailure(error);
    // Servers that speak the API without listing their models are fine.
    return failure.code === 'speech.key-refused' ? failure : null;
  }
}

/** Says in the worker's log what `speechTrouble` finds. */
export async function checkSpeech(): Promise<void> {
  const trouble = await speechTrouble();
  if (trouble !== null) log().error({ code: trouble.code, fr: trouble.words.fr }, trouble.words.en);
}
