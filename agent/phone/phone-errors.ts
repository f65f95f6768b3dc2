/** What can be wrong with the telephone's settings or this machine, in words that help. */
import { CarillonError } from '../errors.ts';
import type { Peer } from './embedded/sip/head.ts';

export const phoneErrors = {
  portInUse: (protocol: string, { address, port }: Peer, cause: unknown) =>
    new CarillonError(
      'phone.port-in-use',
      {
        en: `${protocol} port ${port} of ${address} cannot be had for the telephone: another program holds it, or the address is not this machine’s. Stop that program, or change \`listen\` in phone.yaml.`,
        fr: `Le port ${protocol} ${port} de ${address} n’est pas disponible pour le téléphone : un autre programme l’occupe, ou l’adresse n’est pas celle de cette machine. Arrêtez ce programme ou changez \`listen\` dans phone.yaml.`,
      },
      { cause },
    ),
  noRtpPort: (from: number, to: number) =>
    new CarillonError('phone.no-rtp-port', {
      en: `No port is free between ${from} and ${to} for a call’s sound. Widen \`rtp\` in phone.yaml.`,
      fr: `Aucun port n’est libre entre ${from} et ${to} pour le son d’un appel. Élargissez \`rtp\` dans phone.yaml.`,
    }),
  settings: (file: string, what: string) =>
    new CarillonError('phone.settings', {
      en: `${file}: ${what}. The page on the telephone says what each setting holds.`,
      fr: `${file} : ${what}. La page sur le téléphone dit ce que contient chaque réglage.`,
    }),
  noPassword: (file: string, name: string, variable: string) =>
    new CarillonError('phone.no-password', {
      en: `${file}: “${name}” takes its password from the variable ${variable}, which is not set.`,
      fr: `${file} : « ${name} » prend son mot de passe dans la variable ${variable}, qui n’est pas définie.`,
    }),
};
