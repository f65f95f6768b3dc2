/** A Markdown file of a business's folder (a task, a page): its id from its name, its fields, its body. */
import type { z } from 'zod';
import { idSchema } from '../business.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** `tasks/02-take-a-message.md` → `take-a-message`. The number in front only puts the files in order. */
export function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:md|ya?ml)$/i, '');
  return name.replace(/^\d+-(?=.)/, '');
}

/** What is wrong with a file whose name makes no id; null: nothing. */
export function nameFault(file: string): Fault | null {
  const id = idOf(file);
  if (idSchema.safeParse(id).success) return null;
  const ending = file.slice(file.lastIndexOf('.'));
  return {
    code: 'folder.file-name',
    file,
    line: 1,
    message: {
      en: 'A file’s name is made of lower-case letters, digits and single hyphens.',
      fr: 'Le nom d’un fichier est fait de minuscules sans accent, de chiffres et de traits d’union simples.',
    },
    mend: { en: `Rename it: ${slug(id)}${ending}`, fr: `Renommez-le : ${slug(id)}${ending}` },
  };
}

function slug(id: string): string {
  const plain = id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'message';
}

/**
 * Reads one such file by `schema`, whose `id` comes from the file's name and whose `bodyKey` is what stands
 * under the front matter, to the byte. `defaults`, made from the body, stand in for fields that are not there;
 * with them, a file needs no front matter at all.
 */
export function readEntry<S extends z.ZodObject>(
  schema: S,
  bodyKey: string,
  file: string,
  text: string,
  defaults: ((body: string) => Record<string, unknown>) | null = null,
): { value: z.output<S> } | { faults: Fault[] } {
  const id = idOf(file);
  const misnamed = nameFault(file);
  if (misnamed !== null) return { faults: [misnamed] };
  const parts =
    splitFrontMatter(text) ?? (defaults === null ? null : { yaml: '', line: 1, body: text, bodyLine: 1 });
  if (parts === null)
    return {
      faults: [
        {
          code: 'folder.front-matter',
          file,
          line: 1,
          message: {
            en: 'The file does not begin with its fields between two lines of “---”.',
            fr: 'Le fichier ne commence pas par ses champs, entre deux lignes « --- ».',
          },
          mend: {
            en: 'Write at the very top: ---, then one `key: value` a line, then --- again.',
            fr: 'Écrivez tout en haut : ---, puis une ligne `clé: valeur` par champ, puis encore ---.',
          },
        },
      ],
    };
  const yaml = readYaml(parts.yaml, file, parts.line);
  if (Array.isArray(yaml)) return { faults: yaml };
  const given = typeof yaml.value === 'object' && yaml.value !== null ? Object.keys(yaml.value) : [];
  const missing = Object.entries(defaults?.(parts.body) ?? {}).filter(([key]) => !given.includes(key));
  return validate(schema, yaml, file, { ...Object.fromEntries(missing), id, [bodyKey]: parts.body });
}
