/** What the owner's blanks stand for. */
import type { Business } from './business.ts';

const COMPANY =
  /^(company( name)?|business( name)?|nom de l['’](entreprise|organisation)|nom de la compagnie|entreprise|compagnie)$/i;

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replaceAll('’', "'").toLocaleLowerCase();
  return plain(one) === plain(other);
}

/** What the business itself puts in a blank, by its name; undefined where it has nothing to put. */
export function factFor(business: Business, name: string): string | undefined {
  const fact = Object.entries(business.facts).find(([key]) => same(key, name));
  return fact?.[1] ?? (COMPANY.test(name.trim()) ? business.name : undefined);
}

/** A text with the blanks that the business can fill filled. The others stay as they are. */
export function fillFacts(business: Business, text: string): string {
  return text.replace(
    /\[([^[\]\n]{1,80})\](?!\()/g,
    (blank, name: string) => factFor(business, name) ?? blank,
  );
}
