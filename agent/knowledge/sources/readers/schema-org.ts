/** The hours, prices, address and phone number that a page declares as schema.org data, as lines that can be read out. */
import { z } from 'zod';

const addressSchema = z.object({
  streetAddress: z.string().optional(),
  addressLocality: z.string().optional(),
  addressRegion: z.string().optional(),
  postalCode: z.string().optional(),
});
const text = z.union([z.string(), z.number()]).transform(String);
const listOf = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]);
const hoursSchema = z.object({
  dayOfWeek: listOf(z.string()).optional(),
  opens: z.string().optional(),
  closes: z.string().optional(),
});
const thingSchema = z.object({
  name: text.optional().catch(undefined),
  telephone: text.optional().catch(undefined),
  email: text.optional().catch(undefined),
  address: z.union([z.string(), addressSchema]).optional().catch(undefined),
  openingHours: listOf(z.string()).optional().catch(undefined),
  openingHoursSpecification: listOf(hoursSchema).optional().catch(undefined),
  priceRange: text.optional().catch(undefined),
  price: text.optional().catch(undefined),
  priceCurrency: z.string().optional().catch(undefined),
});

const LABELS = {
  en: {
    hours: 'Opening hours',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    price: 'Price',
    closed: 'closed',
  },
  fr: {
    hours: 'Heures d’ouverture',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    price: 'Prix',
    closed: 'fermé',
  },
};
const DAYS: Record<string, { en: string; fr: string }> = {
  monday: { en: 'Monday', fr: 'lundi' },
  tuesday: { en: 'Tuesday', fr: 'mardi' },
  wednesday: { en: 'Wednesday', fr: 'mercredi' },
  thursday: { en: 'Thursday', fr: 'jeudi' },
  friday: { en: 'Friday', fr: 'vendredi' },
  saturday: { en: 'Saturday', fr: 'samedi' },
  sunday: { en: 'Sunday', fr: 'dimanche' },
};
const SHORT: Record<string, string> = {
  mo: 'monday',
  tu: 'tuesday',
  we: 'wednesday',
  th: 'thursday',
  fr: 'friday',
  sa: 'saturday',
  su: 'sunday',
};
const DEEPEST = 8;
const MOST_FACTS = 200;

/** `scripts`: the page's JSON-LD; what is malformed is left out. `lang`: the page's own language tag. */
export function factsOf(scripts: readonly string[], lang: string): string {
  const language = lang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const facts = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || facts.size > MOST_FACTS || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const fact of factsOfThing(value, language)) facts.add(fact);
    }
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  for (const script of scripts) {
    try {
      visit(JSON.parse(script), 0);
    } catch {
      // Not JSON: nothing is declared.
    }
  }
  return [...facts].map((fact) => `- ${fact}`).join('\n');
}

function factsOfThing(value: object, language: 'en' | 'fr'): string[] {
  const read = thingSchema.safeParse(value);
  if (!read.success) return [];
  const thing = read.data;
  const labels = LABELS[language];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const facts: string[] = [];
  const say = (label: string, words: string) => facts.push(`${label}${colon}${words}.`);
  for (const { dayOfWeek = [], opens, closes } of thing.openingHoursSpecification ?? []) {
    const days = dayOfWeek.map((day) => dayName(day, language)).join(', ');
    const open = opens === undefined || closes === undefined || opens === closes;
    say(labels.hours, `${days} ${open ? labels.closed : `${opens}–${closes}`}`.trim());
  }
  for (const hours of thing.openingHours ?? []) {
    say(
      labels.hours,
      hours.replace(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => dayName(day, language)),
    );
  }
  if (typeof thing.address === 'string') say(labels.address, thing.address);
  else if (thing.address !== undefined) {
    const { streetAddress, addressLocality, addressRegion, postalCode } = thing.address;
    const parts = [streetAddress, addressLocality, addressRegion, postalCode].filter(
      (part) => part !== undefined,
    );
    if (parts.length > 0) say(labels.address, parts.join(', '));
  }
  if (thing.telephone !== undefined) say(labels.phone, thing.telephone);
  if (thing.email !== undefined) say(labels.email, thing.email);
  if (thing.price !== undefined && thing.name !== undefined)
    facts.push(`${thing.name}${colon}${[thing.price, thing.priceCurrency].filter(Boolean).join(' ')}.`);
  return facts;
}

function dayName(day: string, language: 'en' | 'fr'): string {
  const key = day.replace(/^https?:\/\/schema\.org\//, '').toLowerCase();
  return DAYS[SHORT[key] ?? key]?.[language] ?? day;
}
