/** « First dot last at gmail »: an address told by the name that the caller has given already. */
const NEXT =
  '(?=\\s+(?:dot|period|underscore|dash|hyphen|point|tiret|soulign[ée]|at\\b|arobase|arobas|chez|a commercial|à commercial|and\\b|et\\b|then|puis|(?:my |mon |le |the )?(?:last|first|nom|pr[ée]nom|initial)|\\d|no (?:space|dot)|all |sans ))';
const MY = '\\b(?:my |the |mon |le |du )?';
const FIRST = new RegExp(`${MY}(?:first(?: name)?|pr[ée]nom)${NEXT}`, 'giu');
const LAST = new RegExp(`${MY}(?:last(?: name)?|family name|surname|nom(?: de famille)?)${NEXT}`, 'giu');
const INITIAL = new RegExp(
  `${MY}(?:first initial|initial of my first name|premi[èe]re (?:initiale|lettre)(?: (?:de mon|du) pr[ée]nom)?|initiale(?: (?:de mon|du) pr[ée]nom)?)${NEXT}`,
  'giu',
);
const WHOLE =
  /\b(?:my |mon )(?:full |whole |own )?(?:name|nom)(?: (?:complet|au complet))?(?=\s+(?:at|arobase|arobas|chez)\b)/giu;
/** An address that is such words themselves. */
const UNTOLD =
  /^(?:first|prenom|f)[._-]?(?:name)?[._-]?(?:last|nom)(?:name|defamille)?@|^(?:my)?(?:full)?name@/u;

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’\s]/gu, '')
    .toLowerCase();

/** The sentence with the words for the parts of a name replaced by the parts of `name`. */
export function withName(text: string, name: string): string {
  const [first, ...rest] = name.split(' ');
  const last = rest.map(plain).join('');
  if (first === undefined || last === '') return text;
  return text
    .replace(INITIAL, plain(first).charAt(0))
    .replace(FIRST, plain(first))
    .replace(LAST, last)
    .replace(WHOLE, plain(first) + last);
}

/** Whether an address was told by a name that nobody knows. */
export const isUntold = (address: string): boolean => UNTOLD.test(address);
