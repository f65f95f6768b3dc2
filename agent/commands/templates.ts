/** The templates that come with Carillon: a starter business and its six tasks, in each language. */
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { fillFacts } from '../business/blanks.ts';
import type { Business } from '../business/business.ts';
import { faultsInWords, parseBusiness } from '../business/folder/index.ts';
import type { Language } from '../business/language.ts';
import { CarillonError } from '../errors.ts';

/** In the order in which a starter business has them. */
export const TEMPLATES = ['lead', 'escalate', 'message', 'book', 'directions', 'intake'] as const;
export type Template = (typeof TEMPLATES)[number];

export interface Starter {
  /** The six tasks as they come, blanks and all, and the profile around them. */
  business: Business;
  /** A plausible value for each blank, by its name. */
  blanks: Readonly<Record<string, string>>;
  /** The files of its folder, by path, with the blanks filled. */
  files: ReadonlyMap<string, string>;
}

const blanksSchema = z.record(z.string(), z.string());

/** Reads the templates of a language. */
export async function readTemplates(language: Language): Promise<Starter> {
  const folder = new URL(`../business/templates/${language}/`, import.meta.url);
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const read = (name: string) => readFile(new URL(name, folder), 'utf8');
  const raw = await Promise.all(
    names
      .filter((name) => name.endsWith('.md') || name === 'business.yaml')
      .map(async (name) => {
        const order = TEMPLATES.findIndex((id) => `${id}.md` === name);
        const path = order < 0 ? name : `tasks/${String(order + 1).padStart(2, '0')}-${name}`;
        return [path, await read(name)] as const;
      }),
  );
  const { business, faults } = parseBusiness(new Map(raw));
  if (business === null) throw new CarillonError('business.templates', faultsInWords(faults));
  const blanks = blanksSchema.parse(parse(await read('blanks.yaml')));
  const filled = raw.map(([path, text]) =>
    path.startsWith('tasks/')
      ? ([path, fillFacts({ ...business, facts: blanks }, text)] as const)
      : ([path, text] as const),
  );
  return { business, blanks, files: new Map(filled) };
}
