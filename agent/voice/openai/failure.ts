import { APIError } from 'openai';
import { CarillonError } from '../../errors.ts';

/** What went wrong with OpenAI, as a code and words. Holds nothing of what was said. */
export function openaiFailure(cause: unknown): CarillonError {
  const status = cause instanceof APIError ? cause.status : undefined;
  if (status === 401 || status === 403) {
    return new CarillonError(
      'speech.key-refused',
      {
        en: 'OpenAI refuses the key in OPENAI_API_KEY. Put a valid one, or unset it to use the programs of this machine.',
        fr: 'OpenAI refuse la clé de OPENAI_API_KEY. Mettez-en une valide, ou retirez-la pour utiliser les programmes de cette machine.',
      },
      { cause },
    );
  }
  if (status === 429) {
    return new CarillonError(
      'speech.over-quota',
      {
        en: 'OpenAI says that there are too many requests or no credit left. Check the account’s limits.',
        fr: 'OpenAI signale trop de requêtes ou un crédit épuisé. Vérifiez les limites du compte.',
      },
      { cause },
    );
  }
  return new CarillonError(
    'speech.provider-failed',
    {
      en: `OpenAI did not answer as expected${status === undefined ? '' : ` (status ${status})`}. Check OPENAI_BASE_URL and the network.`,
      fr: `OpenAI n’a pas répondu comme prévu${status === undefined ? '' : ` (état ${status})`}. Vérifiez OPENAI_BASE_URL et le réseau.`,
    },
    { cause },
  );
}
