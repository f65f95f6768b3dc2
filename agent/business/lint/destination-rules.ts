/** Whether a destination can be called, and what a caller hears when it does not answer. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Business, Destination } from '../business.ts';
import type { Language } from '../language.ts';
import { type Finding, finding } from './finding.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

export function lintDestination(business: Business, one: Destination): Finding[] {
  const findings: Finding[] = [];
  for (const language of business.languages) {
    if (one.voicemail[language]?.trim()) continue;
    if (one.recording[language] === undefined)
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
    else findings.push(unwritten(one, language));
  }
  if (one.kind === 'desk' && one.by === 'refer')
    findings.push(
      finding(
        'warning',
        'destination.desk-by-refer',
        {},
        {
          en: `“${one.name}” is a desk: a carrier cannot connect anybody to it, so by: refer does nothing.`,
          fr: `« ${one.name} » est un poste : un opérateur ne peut y mettre personne en ligne, et by: refer n’y fait rien.`,
        },
        {
          en: `Leave by out of the destination ${one.id}, or make it a telephone: kind: phone`,
          fr: `Retirez by de la destination ${one.id}, ou faites-en un téléphone : kind: phone`,
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

/** A recorded message that nobody can read: whoever does not hear it, or hears it by a worker that cannot get it. */
function unwritten(one: Destination, language: Language): Finding {
  return finding(
    'info',
    'destination.recording-unwritten',
    {},
    {
      en: `The recorded message of “${one.name}” is not written in ${LANGUAGE_NAMES[language].en}: captions and transcripts show stock words for it.`,
      fr: `Le message enregistré de « ${one.name} » n’est pas écrit en ${LANGUAGE_NAMES[language].fr} : les sous-titres et les transcriptions montrent des mots tout faits à sa place.`,
    },
    {
      en: `Write what the recording says to the destination ${one.id}, under voicemail: ${language}.`,
      fr: `Écrivez ce que dit l’enregistrement à la destination ${one.id}, sous voicemail: ${language}.`,
    },
  );
}
