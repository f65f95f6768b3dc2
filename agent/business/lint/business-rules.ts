/** What the business as a whole lacks. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Business, Destination } from '../business.ts';
import type { Language, Words } from '../language.ts';
import { type Finding, finding } from './finding.ts';

export const LANGUAGE_NAMES: Record<Language, Words> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function profile(business: Business): Finding[] {
  const findings: Finding[] = [];
  if (business.tasks.filter((task) => task.enabled).length === 0)
    findings.push(
      finding(
        'warning',
        'business.no-tasks',
        {},
        { en: 'The business has no task.', fr: 'L’entreprise n’a aucune tâche.' },
        {
          en: 'Callers can only ask questions and leave a message. Add a task: `carillon init` shows six.',
          fr: 'On ne peut que poser des questions et laisser un message. Ajoutez une tâche : `carillon init` en montre six.',
        },
      ),
    );
  for (const language of business.languages)
    if (!business.greeting[language])
      findings.push(
        finding(
          'error',
          'business.no-greeting',
          {},
          {
            en: `There is no greeting in ${LANGUAGE_NAMES[language].en}.`,
            fr: `Il n’y a pas de mot d’accueil en ${LANGUAGE_NAMES[language].fr}.`,
          },
          {
            en: `Add one to business.yaml, under greeting: ${language}. Or take ${language} out of languages.`,
            fr: `Ajoutez-en un dans business.yaml, sous greeting: ${language}. Ou ôtez ${language} de languages.`,
          },
        ),
      );
  if (business.origins.length === 0)
    findings.push(
      finding(
        'info',
        'business.no-origins',
        {},
        { en: 'No website may open a call yet.', fr: 'Aucun site ne peut encore ouvrir un appel.' },
        {
          en: 'Add your site to business.yaml: origins: ["https://www.example.com"]',
          fr: 'Ajoutez votre site dans business.yaml : origins: ["https://www.example.com"]',
        },
      ),
    );
  if (!isTimezone(business.timezone))
    findings.push(
      finding(
        'error',
        'business.timezone',
        {},
        {
          en: `“${business.timezone}” is not a time zone.`,
          fr: `« ${business.timezone} » n’est pas un fuseau horaire.`,
        },
        { en: 'Write for example America/Toronto.', fr: 'Écrivez par exemple America/Toronto.' },
      ),
    );
  return findings;
}

function sameIds(kind: 'texts' | 'destinations', ids: string[]): Finding[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    finding(
      'error',
      'business.same-id',
      {},
      { en: `Two ${kind} are named “${id}”.`, fr: `Deux entrées de ${kind} se nomment « ${id} ».` },
      { en: 'Give one of them another id.', fr: 'Donnez un autre id à l’une des deux.' },
    ),
  );
}

function destination(business: Business, one: Destination): Finding[] {
  const findings: Finding[] = [];
  for (const language of business.languages)
    if (!one.voicemail[language]?.trim())
      findings.push(
        finding(
          'warning',
          'destination.no-voicemail',
          {},
          {
            en: `When nobody answers at “${one.name}”, the caller hears nothing of yours in ${LANGUAGE_NAMES[language].en}.`,
            fr: `Quand personne ne répond à « ${one.name} », on n’entend rien de vous en ${LANGUAGE_NAMES[language].fr}.`,
          },
          {
            en: `Add a voicemail message to the destination ${one.id}, under voicemail: ${language}, that says what happens next.`,
            fr: `Ajoutez à la destination ${one.id} un message de boîte vocale, sous voicemail: ${language}, qui dit ce qui se passera ensuite.`,
          },
        ),
      );
  const number = one.kind === 'phone' ? parsePhoneNumberFromString(one.address) : undefined;
  const bad =
    (one.kind === 'phone' && !(one.address.startsWith('+') && number?.isPossible())) ||
    (one.kind === 'sip' && !/^sips?:\S+@\S+$/.test(one.address));
  if (bad)
    findings.push(
      finding(
        'error',
        'destination.address',
        {},
        {
          en: `The destination ${one.id} has no address that can be called.`,
          fr: `La destination ${one.id} n’a pas d’adresse que l’on puisse appeler.`,
        },
        one.kind === 'phone'
          ? {
              en: 'Write the number with its + and country code: address: "+15145550100"',
              fr: 'Écrivez le numéro avec son + et l’indicatif du pays : address: "+15145550100"',
            }
          : {
              en: 'Write a SIP address: address: "sip:desk@example.com"',
              fr: 'Écrivez une adresse SIP : address: "sip:bureau@example.com"',
            },
      ),
    );
  return findings;
}

export function lintBusiness(business: Business): Finding[] {
  return [
    ...profile(business),
    ...sameIds(
      'texts',
      business.texts.map((text) => text.id),
    ),
    ...sameIds(
      'destinations',
      business.destinations.map((one) => one.id),
    ),
    ...business.destinations.flatMap((one) => destination(business, one)),
  ];
}
