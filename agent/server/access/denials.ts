/** Every way of the owner's API to say no to who asks: its status and its words. */
import type { Context } from 'hono';
import type { Words } from '../../business/language.ts';

const DENIALS = {
  'access.none': {
    status: 401,
    message: {
      en: 'You are not signed in. Open the console with your link; a program sends its key as `Authorization: Bearer …`.',
      fr: 'Vous n’êtes pas connecté. Ouvrez la console avec votre lien; un programme envoie sa clé sous la forme `Authorization: Bearer …`.',
    },
  },
  'access.cross-site': {
    status: 403,
    message: {
      en: 'This came from another site’s page, and nothing was done. Do it from the console itself.',
      fr: 'Ceci vient de la page d’un autre site, et rien n’a été fait. Faites-le depuis la console.',
    },
  },
  'access.role': {
    status: 403,
    message: {
      en: 'Only an owner of the business may do this. Ask one of them.',
      fr: 'Seul un propriétaire de l’entreprise peut faire cela. Adressez-vous à l’un d’eux.',
    },
  },
  'access.unknown': {
    status: 404,
    message: {
      en: 'There is no such thing here, or it is not yours to see.',
      fr: 'Cela n’existe pas ici, ou ne vous est pas accessible.',
    },
  },
  'access.link': {
    status: 401,
    message: {
      en: 'This link was used already, or it is too old. `carillon link` prints another one.',
      fr: 'Ce lien a déjà servi, ou il est trop ancien. `carillon link` en affiche un autre.',
    },
  },
  'access.failed': {
    status: 500,
    message: {
      en: 'The server could not do this, and nothing was changed. Try again; its log says more.',
      fr: 'Le serveur n’a pas pu le faire, et rien n’a été changé. Réessayez; son journal en dit plus.',
    },
  },
} as const satisfies Record<string, { status: number; message: Words }>;
export type Denial = keyof typeof DENIALS;

/** Answers with the denial. */
export function deny(context: Context, code: Denial): Response {
  const { status, message } = DENIALS[code];
  return context.json({ error: { code, message } }, status);
}
