/** The templates that come with Carillon: a starter business and its six tasks, in each language. */
import { readdir, readFile } from 'node:fs/promises';
import type { Business } from '../business/business.ts';
import { faultsInWords, parseBusiness } from '../business/folder/index.ts';
import type { Language } from '../business/language.ts';
import { CarillonError } from '../errors.ts';

/** In the order in which a starter business has them. */
export const TEMPLATES = ['lead', 'escalate', 'message', 'book', 'directions', 'intake'] as const;
export type Template = (typeof TEMPLATES)[number];

/** The starter business with all six tasks, and the texts of its files by their paths in a folder. */
export async function readTemplates(
  language: Language,
): Promise<{ business: Business; files: ReadonlyMap<string, string> }> {
  const folder = new URL(`../business/templates/${language}/`, import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:md|yaml)$/.test(name));
  const read = await Promise.all(
    names.map(async (name) => {
      const order = TEMPLATES.findIndex((id) => `${id}.md` === name);
      const path = order < 0 ? name : `tasks/${String(order + 1).padStart(2, '0')}-${name}`;
      return [path.replaceAll('\\', '/'), await readFile(new URL(name, folder), 'utf8')] as const;
    }),
  );
  const files = new Map(read.sort(([a], [b]) => (a < b ? -1 : 1)));
  const { business, faults } = parseBusiness(files);
  if (business === null) throw new CarillonError('business.templates', faultsInWords(faults));
  return { business, files };
}
