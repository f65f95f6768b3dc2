import OpenAI from 'openai';
import type { Words } from '../../business/language.ts';
import { CarillonError } from '../../errors.ts';

const WORDS: Record<string, Words> = {
  'mind.unauthorized': {
    en: 'The language model refused the key. Check OPENAI_API_KEY.',
    fr: 'Le modèle de langage a refusé la clé. Vérifiez OPENAI_API_KEY.',
  },
  'mind.rate-limited': {
    en: 'The language model is asked too often, or the account is out of credit. Check its limits and its billing.',
    fr: 'Le modèle de langage est trop sollicité, ou le compte est à sec. Vérifiez ses limites et sa facturation.',
  },
  'mind.unknown-model': {
    en: 'The language model’s server knows no such model or address. Check CARILLON_MIND_MODEL and OPENAI_BASE_URL.',
    fr: 'Le serveur ne connaît pas ce modèle ou cette adresse. Vérifiez CARILLON_MIND_MODEL et OPENAI_BASE_URL.',
  },
  'mind.timeout': {
    en: 'The language model took too long to answer. The rules answered in its place.',
    fr: 'Le modèle de langage a tardé à répondre. Les règles ont répondu à sa place.',
  },
  'mind.unavailable': {
    en: 'The language model could not be reached, or failed. Check OPENAI_BASE_URL and the provider’s status page.',
    fr: 'Le modèle de langage est injoignable ou en panne. Vérifiez OPENAI_BASE_URL et l’état du fournisseur.',
  },
  'mind.invalid-answer': {
    en: 'The language model’s answer was not the JSON that was asked for. Try a model that follows a JSON schema.',
    fr: 'La réponse du modèle de langage n’est pas le JSON demandé. Essayez un modèle qui suit un schéma JSON.',
  },
  'mind.refused': {
    en: 'The language model declined to answer. The rules answered in its place.',
    fr: 'Le modèle de langage a refusé de répondre. Les règles ont répondu à sa place.',
  },
};

export type MindErrorCode = keyof typeof WORDS & `mind.${string}`;

/** An error of the mind, with its words. `cause` holds no caller's words. */
export function mindError(code: MindErrorCode, cause?: unknown): CarillonError {
  const words = WORDS[code] as Words;
  return new CarillonError(code, words, cause === undefined ? undefined : { cause });
}

/** The error that stands for whatever the client threw. */
export function asMindError(error: unknown): CarillonError {
  if (error instanceof CarillonError) return error;
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError)
    return mindError('mind.timeout');
  if (error instanceof OpenAI.APIError) {
    const status: unknown = error.status;
    if (status === 401 || status === 403) return mindError('mind.unauthorized');
    if (status === 429) return mindError('mind.rate-limited');
    if (status === 404) return mindError('mind.unknown-model');
    return mindError('mind.unavailable', typeof status === 'number' ? `HTTP ${status}` : undefined);
  }
  return mindError('mind.unavailable');
}
