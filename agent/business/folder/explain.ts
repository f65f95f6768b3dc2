/** A schema's complaint, in words for the owner. */
import type { z } from 'zod';
import type { Words } from '../language.ts';

/** What a good value looks like, by the key it stands under. */
const EXAMPLES: Record<string, string> = {
  id: 'id: riverside-dental',
  name: 'name: Riverside Dental',
  languages: 'languages: [fr, en]',
  language: 'language: fr',
  timezone: 'timezone: America/Toronto',
  country: 'country: CA',
  greeting: 'greeting:\n  fr: Bonjour, comment puis-je vous aider?',
  consent: 'consent:\n  fr: Ce qui est dit est mis par écrit et gardé 30 jours.',
  phone: 'phone: "+15145550100"',
  hours: 'hours:\n  mon: [{ from: "09:00", to: "17:00" }]',
  from: 'from: "09:00"',
  to: 'to: "17:00"',
  origins: 'origins: ["https://www.example.com"]',
  kind: 'kind: phone',
  address: 'address: "+15145550100"',
  by: 'by: bridge',
  voicemail: 'voicemail:\n  fr: Laissez-nous un message.',
  recording: 'recording:\n  fr: recordings/accueil.fr.wav',
  body: 'body:\n  fr: Votre texte ici.',
  emoji: 'emoji: 📅',
  trigger: 'trigger: The caller wants an appointment.',
  description: 'description: What the task is for.',
  enabled: 'enabled: true',
  title: 'title: Opening hours',
};

const KINDS: Record<string, Words> = {
  string: { en: 'text', fr: 'du texte' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'keys and their values', fr: 'des clés et leurs valeurs' },
  record: { en: 'keys and their values', fr: 'des clés et leurs valeurs' },
};

/** The last key of a path that is a name rather than a place in a list. */
function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

/** What to write under `path`. */
export function exampleFor(path: readonly PropertyKey[]): Words {
  const example = EXAMPLES[keyOf(path)];
  if (example === undefined) return { en: 'Correct it.', fr: 'Corrigez-le.' };
  return { en: `Write for example: ${example}`, fr: `Écrivez par exemple : ${example}` };
}

/** What is wrong, and what to write instead. */
export function explain(issue: z.core.$ZodIssue): { message: Words; mend: Words } {
  const where = issue.path.map(String).join('.');
  const mend = exampleFor(issue.path);
  const say = (en: string, fr: string) => ({
    message: { en: `“${where}” ${en}.`, fr: `« ${where} » ${fr}.` },
    mend,
  });
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return say('is missing', 'manque');
    const kind = KINDS[issue.expected] ?? { en: issue.expected, fr: issue.expected };
    return say(`should be ${kind.en}`, `devrait être ${kind.fr}`);
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return say(`should be one of: ${values}`, `devrait être l’une de ces valeurs : ${values}`);
  }
  if (issue.code === 'invalid_key' || issue.code === 'unrecognized_keys')
    return say('has a key that is not known here', 'a une clé qui n’est pas connue ici');
  if (issue.code === 'too_small')
    return issue.origin === 'number' || issue.origin === 'int'
      ? say('is too small a number', 'est un nombre trop petit')
      : say('is empty', 'est vide');
  if (issue.code === 'too_big') return say('is too long or too great', 'est trop long ou trop grand');
  if (issue.code === 'invalid_format')
    return say('is not written as it should be', 'n’est pas écrit comme il le faudrait');
  return say('is not as it should be', 'n’est pas comme il le faudrait');
}
