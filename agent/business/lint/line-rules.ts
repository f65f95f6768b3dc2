/** What a business wants of a telephone line, where the machine has none. */
import type { Business } from '../business.ts';
import { type Finding, finding } from './finding.ts';

/** A finding for each destination that only a telephone line can reach. For a machine that has none. */
export function lintWithoutLine({ destinations }: Business): Finding[] {
  return destinations
    .filter(({ kind }) => kind !== 'desk')
    .map((one) =>
      finding(
        'warning',
        'destination.no-line',
        {},
        {
          en: `There is no telephone line here: “${one.name}” is never rung, and its callers leave a message.`,
          fr: `Il n’y a pas de ligne téléphonique ici : « ${one.name} » ne sonne jamais, et l’on y laisse un message.`,
        },
        {
          en: `Describe a line in phone.yaml (the guide to the telephone says how), or make ${one.id} a desk: kind: desk`,
          fr: `Décrivez une ligne dans phone.yaml (le guide du téléphone dit comment), ou faites de ${one.id} un poste : kind: desk`,
        },
      ),
    );
}
