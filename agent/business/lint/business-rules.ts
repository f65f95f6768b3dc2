/** What the business as a whole lacks. */
import type { Business } from '../business.ts';
import { lintDestination } from './destination-rules.ts';
import { type Finding, finding } from './finding.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

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
    ...business.destinations.flatMap((one) => lintDestination(business, one)),
  ];
}
