/** A business's folder on the disk. What its files mean is `business/folder`'s affair. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Business } from '../business/business.ts';
import {
  type Fault,
  faultsInWords,
  limitFaults,
  type Parsed,
  parseBusiness,
  printBusiness,
  type Sounds,
} from '../business/folder/index.ts';
import { CarillonError } from '../errors.ts';
import { readFolderSounds, writeFolderSounds } from './folder-sounds.ts';

/** No task and no page is longer than this: what is, was put there by mistake. */
const MOST_BYTES = 2_000_000;

/** A business with the sounds that it plays, by id. */
export interface WholeBusiness {
  business: Business;
  sounds: ReadonlyMap<string, Uint8Array>;
}

function unreadable(file: string, en: string, fr: string, mendEn: string, mendFr: string): Fault {
  return { code: 'folder.unreadable', file, line: 1, message: { en, fr }, mend: { en: mendEn, fr: mendFr } };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { withFileTypes: true });
  const inside = await Promise.all(
    ['tasks', 'knowledge', 'scenarios']
      .filter((name) => names.some((entry) => entry.name === name && entry.isDirectory()))
      .map(async (name) => {
        const entries = await readdir(join(folder, name), { withFileTypes: true });
        return entries
          .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
          .map((entry) => `${name}/${entry.name}`);
      }),
  );
  return [
    ...(names.some((entry) => entry.name === 'business.yaml') ? ['business.yaml'] : []),
    ...inside.flat(),
  ];
}

/**
 * Reads a business's folder and everything that is wrong with it. Throws `business.no-folder` where there is none.
 */
export async function openBusinessFolder(folder: string): Promise<Parsed & { sounds: Sounds }> {
  const paths = await filesOf(folder).catch((cause: unknown) => {
    throw new CarillonError(
      'business.no-folder',
      {
        en: `There is no folder « ${folder} ». \`carillon init ${folder}\` makes one.`,
        fr: `Le dossier « ${folder} » n’existe pas. \`carillon init ${folder}\` en crée un.`,
      },
      { cause },
    );
  });
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    try {
      const bytes = await readFile(join(folder, path));
      if (bytes.length > MOST_BYTES)
        faults.push(
          unreadable(
            path,
            'The file is larger than 2 MB.',
            'Le fichier dépasse 2 Mo.',
            'Keep only its text.',
            'N’en gardez que le texte.',
          ),
        );
      else files.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      faults.push(
        unreadable(
          path,
          'The file cannot be read as UTF-8 text.',
          'Le fichier ne se lit pas comme du texte UTF-8.',
          'Save it again as UTF-8.',
          'Enregistrez-le de nouveau en UTF-8.',
        ),
      );
    }
  }
  const sounds = await readFolderSounds(folder);
  const parsed = parseBusiness(files, sounds);
  const unread = new Set(faults.map((fault) => fault.file));
  const all = [...faults, ...parsed.faults.filter((fault) => !unread.has(fault.file))];
  return { business: all.length > 0 ? null : parsed.business, faults: all, sounds };
}

/** Reads a business that is fit to answer a call: see `readWholeFolder`. */
export async function readBusinessFolder(folder: string): Promise<Business> {
  return (await readWholeFolder(folder)).business;
}

/**
 * Reads a business that is fit to answer a call, with its sounds by id. Throws `business.no-folder`, or
 * `business.faults` whose words list each fault with its file, its line and what to write.
 */
export async function readWholeFolder(folder: string): Promise<WholeBusiness> {
  const { business, faults, sounds } = await openBusinessFolder(folder);
  const all = business === null ? faults : limitFaults(business);
  if (business === null || all.length > 0) {
    const { en, fr } = faultsInWords(all);
    throw new CarillonError('business.faults', {
      en: `The business in ${folder} cannot be read:\n${en}`,
      fr: `L’entreprise dans ${folder} ne peut pas être lue :\n${fr}`,
    });
  }
  return { business, sounds: new Map([...sounds.values()].map(({ id, bytes }) => [id, bytes])) };
}

/**
 * Writes a business as a folder, made if it does not exist; `sounds` are its own by id. Tasks, pages, scenarios and
 * recordings that the business no longer has are removed from it.
 */
export async function writeBusinessFolder(
  folder: string,
  business: Business,
  sounds: WholeBusiness['sounds'] = new Map(),
): Promise<void> {
  const files = printBusiness(business);
  await mkdir(folder, { recursive: true });
  for (const path of await filesOf(folder))
    if (/\.md$|^scenarios\/.*\.ya?ml$/i.test(path) && !files.has(path)) await rm(join(folder, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFolderSounds(folder, business, sounds);
}
