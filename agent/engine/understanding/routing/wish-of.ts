/** What of a caller's sentence may say why they call: who they are and where they are reached is left out. */
import type { Spoken } from '../normalise.ts';

const NAME =
  /\b(?:my (?:full )?name is|mon (?:petit )?nom (?:c )?est|je m appelle|moi c est)(?: (?!(?:and|but|i|my|we|the|et|mais|je|j|mon|ma|puis|on|c|la|le|pour|for|to|from|with|at|de chez)\b)[a-z]+){1,2}/g;
const NUMBER =
  /\b(?:(?:and|et|puis) )?(?:my (?:phone |cell |mobile )?number is|mon (?:numero|telephone|cell|cellulaire|portable)(?: de telephone)? (?:c )?est)(?: (?:le|the|au))?(?: \d+)+/g;
/** Fewer words than these say nothing: then the whole is kept. */
const LEAST = 3;

/** The sentence without its caller's name and number, where something is left of it. */
export function wishOf(spoken: Spoken): Spoken {
  const plain = spoken.plain.replace(NUMBER, ' ').replace(NAME, ' ').replace(/ +/g, ' ').trim();
  const words = plain.split(' ');
  return plain === spoken.plain || words.length < LEAST ? spoken : { ...spoken, plain, words };
}
