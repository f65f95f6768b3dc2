/** Whether a destination can be called, and what a caller hears when it does not answer. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Business, Destination } from '../business.ts';
import { type Finding, finding } from './finding.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

export function lintDestination(business: Business, one: Destination): Finding[] {
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
