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
  'access.scope': {
    status: 403,
    message: {
      en: 'This key may not do this. An owner makes one that may in the console, under Access; what is about people and keys is done there, by a person.',
      fr: 'Cette clé ne le permet pas. Un propriétaire en crée une qui le permet dans la console, sous Accès; ce qui touche aux personnes et aux clés se fait là, par une personne.',
    },
  },
  'access.person': {
    status: 403,
    message: {
      en: 'This is about a person’s own sessions and passkeys: a program has none. Do it in the console.',
      fr: 'Ceci touche aux sessions et aux clés d’accès d’une personne : un programme n’en a pas. Faites-le dans la console.',
    },
  },
  'access.link': {
    status: 401,
    message: {
      en: 'This link opens nothing here. Was it copied whole? Ask for another one below.',
      fr: 'Ce lien n’ouvre rien ici. A-t-il été copié en entier? Demandez-en un autre ci-dessous.',
    },
  },
  'access.link-used': {
    status: 401,
    message: {
      en: 'This link has been used: each one works once. Ask for another one below.',
      fr: 'Ce lien a déjà servi : chacun ne sert qu’une fois. Demandez-en un autre ci-dessous.',
    },
  },
  'access.link-expired': {
    status: 401,
    message: {
      en: 'This link is too old. Ask for another one below.',
      fr: 'Ce lien est trop ancien. Demandez-en un autre ci-dessous.',
    },
  },
  'access.no-mail': {
    status: 422,
    message: {
      en: 'This server sends no mail. Whoever runs it makes you a link: `npm run carillon -- link`; or an owner does, under Access. (With SMTP_URL and SMTP_FROM it would.)',
      fr: 'Ce serveur n’envoie pas de courriel. La personne qui le fait tourner vous crée un lien : `npm run carillon -- link`; ou un propriétaire, sous Accès. (Avec SMTP_URL et SMTP_FROM, il en enverrait.)',
    },
  },
  'access.too-many': {
    status: 429,
    message: {
      en: 'That was asked for several times in a few minutes. Wait a quarter of an hour, then try again; the links already sent still work.',
      fr: 'Cela a été demandé plusieurs fois en quelques minutes. Attendez un quart d’heure, puis réessayez; les liens déjà envoyés fonctionnent encore.',
    },
  },
  'access.passkey': {
    status: 401,
    message: {
      en: 'This passkey is not known here any more, or took too long. Try again, or come in with a link.',
      fr: 'Cette clé d’accès n’est plus connue ici, ou a pris trop de temps. Réessayez, ou entrez avec un lien.',
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
