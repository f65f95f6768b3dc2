/** Every refusal of the HTTP API: its status and its words. */
import type { Words } from '../business/language.ts';
import type { CallRefusal, Refusal } from '../contract.ts';

const REFUSALS = {
  'call.bad-request': {
    status: 400,
    message: {
      en: 'This request cannot be read. It takes a business, and optionally a language, a mode and what was agreed to.',
      fr: 'Cette demande est illisible. Elle contient une entreprise et, au besoin, une langue, un mode et ce qui a été accepté.',
    },
  },
  'call.unknown-business': {
    status: 404,
    message: {
      en: 'Nobody answers here under this name. Please reach the business another way.',
      fr: 'Personne ne répond ici sous ce nom. Veuillez joindre l’entreprise autrement.',
    },
  },
  'call.origin-not-allowed': {
    status: 403,
    message: {
      en: 'Calls from this site are not allowed. If it is yours, add its address to the origins of your business.',
      fr: 'Les appels depuis ce site ne sont pas permis. S’il est à vous, ajoutez son adresse aux origines de votre entreprise.',
    },
  },
  'call.too-many-from-address': {
    status: 429,
    message: {
      en: 'You have called several times in a few minutes. Please try again a little later.',
      fr: 'Vous avez appelé plusieurs fois en quelques minutes. Veuillez réessayer un peu plus tard.',
    },
  },
  'call.business-busy': {
    status: 429,
    message: {
      en: 'All our lines are busy. Please try again in a moment.',
      fr: 'Toutes nos lignes sont occupées. Veuillez réessayer dans un instant.',
    },
  },
  'call.consent-required': {
    status: 428,
    message: {
      en: 'Before a call, please read what this business asks you to agree to, and accept it.',
      fr: 'Avant un appel, veuillez lire ce que cette entreprise vous demande d’accepter, puis l’accepter.',
    },
  },
  'call.unknown': {
    status: 404,
    message: {
      en: 'This call is not known here.',
      fr: 'Cet appel n’est pas connu ici.',
    },
  },
  'call.already-rated': {
    status: 409,
    message: {
      en: 'You have already told us what you thought of this call. Thank you.',
      fr: 'Vous nous avez déjà dit ce que vous avez pensé de cet appel. Merci.',
    },
  },
  'call.unavailable': {
    status: 503,
    message: {
      en: 'We cannot answer right now. Please try again in a moment.',
      fr: 'Nous ne pouvons pas répondre pour l’instant. Veuillez réessayer dans un instant.',
    },
  },
} as const satisfies Record<CallRefusal, { status: number; message: Words }>;

/** What was asked is refused. `retryAfter`: when to come back, in milliseconds. */
export class RefusalError extends Error {
  readonly code: CallRefusal;
  readonly retryAfter: number | undefined;

  constructor(code: CallRefusal, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(code, options);
    this.name = 'RefusalError';
    this.code = code;
    this.retryAfter = options.retryAfter;
  }

  get status() {
    return REFUSALS[this.code].status;
  }

  get body(): Refusal {
    const { message } = REFUSALS[this.code];
    return {
      error: {
        code: this.code,
        message,
        ...(this.retryAfter === undefined ? {} : { retryAfter: Math.ceil(this.retryAfter) }),
      },
    };
  }
}
