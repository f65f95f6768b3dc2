/** What a person who texts us means: never text me again, do so again, who are you, or something for the team. */

export type InboundMeaning = 'stop' | 'start' | 'help' | 'other';

/** Single words that carriers and regulators name, and their spellings without accents. */
const STOP = new Set(
  'stop stopall unsubscribe cancel end quit revoke optout arret arrete arreter arretez arrett desabonner desabonnement desinscrire desinscription annuler fin'.split(
    ' ',
  ),
);
const START = new Set('start unstop subscribe optin reprendre reabonner abonner debut commencer'.split(' '));
const HELP = new Set('help info aide information assistance'.split(' '));

/** Whole requests in people's own words. They run over text without accents, case or punctuation. */
const STOP_PHRASES = [
  /\bopt(?:ing)? (?:me )?out\b/,
  /\bunsubscribe\b|\bdes(?:abonne|inscri)/,
  /\b(?:stop|quit|cease|end|no more) (?:(?:all|sending|the|these|those|your|me|with|of)\s)*(?:texts?|texting|messag\w*|sms|it|this)\b/,
  /\b(?:do not|dont|never|stop|quit) (?:ever )?(?:text|message|contact|sms|write)(?:ing)?(?: to)? (?:me|us|this number)\b/,
  /\b(?:remove|delete|take) (?:me|my number|this number)\b/,
  /\b(?:leave me alone|lose my number|wrong number)\b/,
  /\b(?:i )?(?:revoke|withdraw) (?:my )?consent\b/,
  /\bplus (?:de|aucun) (?:textos?|sms|messages?)\b/,
  /\b(?:arret\w*|cess\w*) (?:de |d )?(?:m |me )?(?:(?:envoyer|ecrire|texter|contacter|les|vos|ces|tout|tous)\s?)+/,
  /\b(?:ne )?(?:m |me )(?:texte[rz]?|ecri\w*|envoye\w*|contacte\w*) (?:plus|jamais)\b/,
  /\b(?:retire[rz]?|enleve[rz]?|supprime[rz]?|ote[rz]?)(?: |-)?(?:moi|mon numero|ce numero)\b/,
  /\bmauvais numero\b|\blaisse[rz]?(?: |-)moi tranquille\b/,
  /\bje (?:retire|revoque) mon consentement\b/,
  /^(?:stop|arret|arretez|quit|cancel|unsubscribe)(?: (?:please|now|all|it|svp|s il vous plait|stp|tout|merci|thanks|thank you|stop|arret))+$/,
  /^(?:please|svp|s il vous plait|merci de) (?:stop|arreter|arretez|unsubscribe|cancel|quit)$/,
];
const START_PHRASES = [
  /^(?:start|re ?start) (?:again|please|texts?|texting(?: me)?)$/,
  /\b(?:opt(?:ing)? (?:me )?(?:back )?in|resubscribe|reabonne\w*)\b/,
];
const HELP_PHRASES = [
  /^(?:who (?:is|are) (?:this|you)|qui (?:est ce|etes vous|est la))$/,
  /^(?:help|aide) (?:me|moi|please|svp)$/,
];

/** Small letters, no accents, no punctuation, single spaces; « opt-out » and « opt out » alike. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/n['’]t\b/g, 'nt')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads it, whatever its case, accents and punctuation, in English and French. In doubt between two, it is a stop. */
export function readInbound(text: string): InboundMeaning {
  const words = plain(text);
  const word = words.replaceAll(' ', '');
  if (STOP.has(word) || STOP_PHRASES.some((phrase) => phrase.test(words))) return 'stop';
  if (START.has(word) || START_PHRASES.some((phrase) => phrase.test(words))) return 'start';
  if (HELP.has(word) || HELP_PHRASES.some((phrase) => phrase.test(words))) return 'help';
  return 'other';
}
