/** A text as the set of its telling words, so that two texts can be compared. */

const COMMON = new Set(
  (
    'a an the and or of to for in on at by with about from is are be been it its this that they them their there when what where which who how if ' +
    'you your we our us i can could would may will has have had do does not no any some other than as so up out ' +
    'caller callers call calls calling person people someone customer client ask asks asking want wants wanting need needs needing like say says mention mentions looking question questions request requests possible ' +
    'le la les l un une des du de d et ou au aux en dans sur pour par avec sans chez que qu qui quoi dont ou est sont etre a ont avoir il elle ils elles on ce cette ces c s se sa son ses leur leurs ' +
    'vous votre vos nous notre nos je quand comment combien ne pas plus n y si autre aussi ' +
    'appelant appelante appelants personne personnes quelqu appel appels appelle demande demander demandent veut vouloir voudrait souhaite souhaiter aimerait cherche besoin question questions pose client cliente clients dire dit mentionne parle'
  ).split(' '),
);

/** Rough on purpose: singular and plural, « réserver » and « réservation », “book” and “booking” become one. */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  const bare = word.replace(/(?:ations?|ements?|ings?|ments?|ions?|ers?|ees?|es|ed|ent|e|s|x)$/, '');
  return bare.length >= 3 ? bare : word;
}

/** Words that a caller would use for one another. */
const SAME: readonly string[][] = [
  [
    'book',
    'booking',
    'schedule',
    'scheduling',
    'reserve',
    'reservation',
    'reserver',
    'planifier',
    'planification',
  ],
  ['appointment', 'appointments', 'rendez', 'rdv'],
  ['price', 'pricing', 'cost', 'rate', 'prix', 'tarif', 'cout'],
  ['quote', 'estimate', 'soumission', 'devis', 'estime'],
  ['address', 'location', 'located', 'directions', 'adresse', 'itineraire', 'situe'],
  ['human', 'agent', 'representative', 'employee', 'humain', 'employe'],
  ['manager', 'supervisor', 'gestionnaire', 'responsable', 'patron'],
  ['cancel', 'annuler', 'annulation'],
  ['angry', 'upset', 'frustrated', 'fachee', 'frustree', 'contrariee'],
  ['form', 'forms', 'paperwork', 'formulaire', 'formulaires'],
];
const SAME_AS = new Map(
  SAME.flatMap((group) => group.map((word) => [stem(word), stem(group[0] ?? word)] as const)),
);

export function tellingWords(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => word.length > 1 && !COMMON.has(word)).map(stem);
  return new Set(stems.map((one) => SAME_AS.get(one) ?? one));
}
