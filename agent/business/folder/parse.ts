/** A business's folder, as the texts of its files → the business, or everything that is wrong with it. */
import { z } from 'zod';
import { type Business, businessSchema, draftTaskSchema, pageSchema } from '../business.ts';
import type { Language } from '../language.ts';
import { idOf, readEntry } from './entry.ts';
import type { Fault } from './fault.ts';
import { folderDestinationSchema, type Sounds, withSounds } from './recordings.ts';
import { readScenarioFile } from './scenario-file.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Relative path, with `/` → text. */
export type Files = ReadonlyMap<string, string>;

/** `business` is null where a fault stands in the way. A task over a limit does not: the linter says so. */
export interface Parsed {
  business: Business | null;
  faults: Fault[];
}

const profileSchema = businessSchema
  .omit({ tasks: true, pages: true, scenarios: true })
  .extend({ destinations: z.array(folderDestinationSchema).default([]) });

function missing(): Fault {
  return {
    code: 'folder.no-business',
    file: 'business.yaml',
    line: 1,
    message: { en: 'The folder has no business.yaml.', fr: 'Le dossier n’a pas de business.yaml.' },
    mend: {
      en: 'Make a starter folder with `carillon init <folder>` and look at its business.yaml.',
      fr: 'Créez un dossier de départ avec `carillon init <dossier>` et regardez son business.yaml.',
    },
  };
}

function twice(file: string, id: string, other: string): Fault {
  return {
    code: 'folder.same-id',
    file,
    line: 1,
    message: {
      en: `“${id}” is already the name of ${other}.`,
      fr: `« ${id} » est déjà le nom de ${other}.`,
    },
    mend: { en: 'Rename one of the two files.', fr: 'Renommez l’un des deux fichiers.' },
  };
}

/** What the files of a folder are. */
const KINDS = {
  Markdown: { ending: /\.md$/i, write: '.md', code: 'folder.not-markdown' },
  YAML: { ending: /\.ya?ml$/i, write: '.yaml', code: 'folder.not-yaml' },
};

/** The files of one folder, in the order of their numbers, then of their names. */
function entriesOf(
  files: Files,
  folder: string,
  faults: Fault[],
  kind: keyof typeof KINDS = 'Markdown',
): [string, string][] {
  const { ending, write, code } = KINDS[kind];
  const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  for (const [path] of inside.filter(([path]) => !ending.test(path)))
    faults.push({
      code,
      file: path,
      line: 1,
      message: { en: `Only ${kind} files are read here.`, fr: `Seuls les fichiers ${kind} sont lus ici.` },
      mend: {
        en: `Rename it so that it ends in ${write}.`,
        fr: `Renommez-le pour qu’il finisse par ${write}.`,
      },
    });
  const order = new Intl.Collator('en', { numeric: true });
  return inside.filter(([path]) => ending.test(path)).sort((a, b) => order.compare(a[0], b[0]));
}

function readAll<T extends { id: string }>(
  entries: [string, string][],
  read: (file: string, text: string) => { value: T } | { faults: Fault[] },
  faults: Fault[],
): T[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([file, text]) => {
    const result = read(file, text);
    if ('faults' in result) {
      faults.push(...result.faults);
      return [];
    }
    const other = seen.get(result.value.id);
    if (other !== undefined) faults.push(twice(file, result.value.id, other));
    seen.set(result.value.id, file);
    return [result.value];
  });
}

/** What a page's own fields are where it does not say: its first heading, and the business's own language. */
function pageFields(file: string, body: string, profile: { languages: Language[] } | null) {
  const heading = /^#{1,6}\s+(.+?)\s*#*$/m.exec(body)?.[1];
  return { title: heading ?? idOf(file).replaceAll('-', ' '), language: profile?.languages[0] ?? 'en' };
}

/** Reads a folder's files; `sounds` are those of `recordings/`. Never throws. */
export function parseBusiness(files: Files, sounds: Sounds = new Map()): Parsed {
  const faults: Fault[] = [];
  const text = files.get('business.yaml');
  let profile: Omit<Business, 'tasks' | 'pages' | 'scenarios'> | null = null;
  if (text === undefined) faults.push(missing());
  else {
    const yaml = readYaml(text.replace(/^\uFEFF/, ''), 'business.yaml', 1);
    const result = Array.isArray(yaml) ? { faults: yaml } : validate(profileSchema, yaml, 'business.yaml');
    if ('faults' in result) faults.push(...result.faults);
    else {
      const { destinations, ...others } = result.value;
      const lineOf = Array.isArray(yaml) ? () => 1 : yaml.lineOf;
      profile = { ...others, destinations: withSounds(destinations, sounds, lineOf, faults) };
    }
  }
  const tasks = readAll(
    entriesOf(files, 'tasks', faults),
    (file, body) => readEntry(draftTaskSchema, 'instructions', file, body),
    faults,
  );
  const pages = readAll(
    entriesOf(files, 'knowledge', faults),
    (file, text) => readEntry(pageSchema, 'body', file, text, (body) => pageFields(file, body, profile)),
    faults,
  );
  const scenarios = readAll(entriesOf(files, 'scenarios', faults, 'YAML'), readScenarioFile, faults);
  if (profile === null || faults.length > 0) return { business: null, faults };
  return { business: { ...profile, tasks, pages, scenarios }, faults };
}
