/** What can be wrong with a source, in both languages, with what to do. */
import type { Words } from '../../business/language.ts';
import { CarillonError } from '../../errors.ts';

const WORDS = {
  'source.empty': {
    en: 'There is nothing in this source. Check that it is the right one.',
    fr: 'Cette source est vide. Vérifiez que c’est la bonne.',
  },
  'source.too-large': {
    en: 'This source is too large. Split it, or keep only what callers ask about.',
    fr: 'Cette source est trop volumineuse. Divisez-la, ou n’en gardez que ce que les appelants demandent.',
  },
  'source.too-many-rows': {
    en: 'This table has too many rows. Keep those that callers ask about.',
    fr: 'Ce tableau a trop de lignes. Gardez celles que les appelants demandent.',
  },
  'source.bomb': {
    en: 'Opened, this file would be far larger than its size says. Save the document again and add that.',
    fr: 'Une fois ouvert, ce fichier serait bien plus gros que sa taille ne le dit. Enregistrez le document de nouveau et ajoutez celui-là.',
  },
  'source.encrypted': {
    en: 'This document is protected by a password. Save it without one and add that.',
    fr: 'Ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe et ajoutez celui-là.',
  },
  'source.no-text': {
    en: 'This document holds pictures of text but no text (a scan). Add the original, or run text recognition on it first.',
    fr: 'Ce document contient des images de texte, mais aucun texte (une numérisation). Ajoutez l’original, ou passez-le d’abord à la reconnaissance de texte.',
  },
  'source.wrong-name': {
    en: 'This file’s name says one type and its content is another. Give it the right ending and add it again.',
    fr: 'Le nom de ce fichier annonce un type et son contenu en est un autre. Donnez-lui la bonne extension et ajoutez-le de nouveau.',
  },
  'source.unknown-type': {
    en: 'This type of file cannot be read. PDF, DOCX, Markdown, text, HTML, CSV and JSON can.',
    fr: 'Ce type de fichier ne se lit pas. PDF, DOCX, Markdown, texte, HTML, CSV et JSON se lisent.',
  },
  'source.unreadable': {
    en: 'This source is damaged or malformed and cannot be read. Save it again and add that.',
    fr: 'Cette source est abîmée ou mal formée et ne se lit pas. Enregistrez-la de nouveau et ajoutez celle-là.',
  },
  'source.too-slow': {
    en: 'This source took too long. Try again, or add its text as a page.',
    fr: 'Cette source a pris trop de temps. Réessayez, ou ajoutez son texte comme page.',
  },
  'source.too-much-memory': {
    en: 'Reading this source takes too much memory. Split it, or add its text as a page.',
    fr: 'La lecture de cette source demande trop de mémoire. Divisez-la, ou ajoutez son texte comme page.',
  },
  'source.language': {
    en: 'This text is in neither English nor French, the languages that are understood.',
    fr: 'Ce texte n’est ni en français ni en anglais, les langues comprises.',
  },
  'source.address': {
    en: 'This is not a web address. It begins with https:// or http://.',
    fr: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
  },
  'source.private-address': {
    en: 'This address is on a private network or on this machine, and is not read. Give a public one.',
    fr: 'Cette adresse est sur un réseau privé ou sur cette machine, et n’est pas lue. Donnez-en une publique.',
  },
  'source.unreachable': {
    en: 'Nobody answers at this address. Check it, and try again.',
    fr: 'Personne ne répond à cette adresse. Vérifiez-la et réessayez.',
  },
  'source.refused': {
    en: 'The site refused this page. Check that it opens in a browser without signing in.',
    fr: 'Le site a refusé cette page. Vérifiez qu’elle s’ouvre dans un navigateur sans s’identifier.',
  },
  'source.redirects': {
    en: 'This address sends on to another again and again. Give the last one.',
    fr: 'Cette adresse renvoie sans cesse à une autre. Donnez la dernière.',
  },
  'source.other-site': {
    en: 'This address shows another site’s content. Add that site by its own address, if it is yours.',
    fr: 'Cette adresse montre le contenu d’un autre site. Ajoutez ce site par sa propre adresse, s’il est à vous.',
  },
  'source.stopped': {
    en: 'The reading was stopped before a page had been read. Read it again when you like.',
    fr: 'La lecture a été arrêtée avant qu’une page ait été lue. Relisez-la quand vous voudrez.',
  },
  'source.robots': {
    en: 'The site’s robots.txt asks not to be read. Allow it there, or add the text as a page.',
    fr: 'Le robots.txt du site demande de ne pas le lire. Permettez-le à cet endroit, ou ajoutez le texte comme page.',
  },
} as const satisfies Record<string, Words>;

export type SourceErrorCode = keyof typeof WORDS;

/** The error of a code; `cause` is for the log. */
export function sourceError(code: SourceErrorCode, cause?: unknown): CarillonError {
  return new CarillonError(code, WORDS[code], cause === undefined ? undefined : { cause });
}

export function isSourceErrorCode(code: string): code is SourceErrorCode {
  return Object.hasOwn(WORDS, code);
}
