/** Keys that a schema does not know: most often a known one, misspelled. */
import { z } from 'zod';
import type { Words } from '../language.ts';
import type { Path } from './yaml.ts';

interface Strange {
  path: Path;
  fault: { code: string; message: Words; mend: Words };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How many letters must change to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function strange(path: Path, known: string[]): Strange {
  const key = String(path.at(-1));
  const near = known
    .map((name) => ({ name, far: distance(key.toLowerCase().slice(0, 40), name) }))
    .sort((a, b) => a.far - b.far)[0];
  const list = known.join(', ');
  return {
    path,
    fault: {
      code: 'folder.unknown-key',
      message: { en: `“${key}” is not known here.`, fr: `« ${key} » n’est pas connu ici.` },
      mend:
        near !== undefined && near.far <= 2
          ? { en: `Did you mean “${near.name}”?`, fr: `Vouliez-vous dire « ${near.name} »?` }
          : { en: `What may stand here: ${list}.`, fr: `Ce qui peut se trouver ici : ${list}.` },
    },
  };
}

function walk(schema: JsonSchema, value: unknown, path: Path): Strange[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items = schema.items;
    if (typeof items !== 'object' || Array.isArray(items)) return [];
    return value.flatMap((item, index) => walk(items, item, [...path, index]));
  }
  const properties = schema.properties;
  if (properties === undefined) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) return [strange([...path, key], Object.keys(properties))];
    return typeof property === 'object' ? walk(property, inner, [...path, key]) : [];
  });
}

/** The keys of `value`, at any depth, that `schema` has no place for. */
export function strangeKeys(schema: z.ZodObject, value: unknown): Strange[] {
  return walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), value, []);
}
