/** Documents and sites that a command line names, read as the server would read them. */
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../business/language.ts';
import { CarillonError } from '../errors.ts';
import type { Document } from '../knowledge/document.ts';
import { anyAddress, isPublicAddress } from '../knowledge/sources/address-guard.ts';
import { crawl } from '../knowledge/sources/crawl.ts';
import { type ReadDocument, readFile } from '../knowledge/sources/read-file.ts';

/**
 * Reads each place, a file or a web address, and tells how it goes on the standard error output. What cannot be read
 * is told and left out. `allowPrivate`: sites on this machine and private networks may be read.
 */
export async function readSources(
  places: readonly string[],
  { language, allowPrivate }: { language: Language; allowPrivate: boolean },
): Promise<Document[]> {
  const documents: Document[] = [];
  const add = (id: string, url: string | null, { title, language, date, text }: ReadDocument) =>
    documents.push({ id, title, url, language, date, text });
  const tell = (mark: string, place: string, words: string) => console.error(`${mark} ${place}${words}`);
  const reaches = allowPrivate ? anyAddress : isPublicAddress;
  for (const place of places) {
    try {
      if (!/^https?:\/\//i.test(place)) {
        const bytes = await readBytes(place).catch((cause: unknown) => {
          throw noFile(place, cause);
        });
        add(place, null, await readFile(basename(place), bytes));
        tell('✓', place, '');
        continue;
      }
      for await (const event of crawl(place, { reaches, clock: Date.now })) {
        if (event.type === 'page') {
          add(event.url, event.url, event.document);
          tell('✓', event.url, `  (${event.done}/${event.done + event.waiting})`);
        } else if (event.type === 'failed') {
          tell('✗', event.url, `: ${event.message[language]} (${event.code})`);
        }
      }
    } catch (error) {
      if (!(error instanceof CarillonError)) throw error;
      tell('✗', place, `: ${error.words[language]} (${error.code})`);
    }
  }
  return documents;
}

function noFile(file: string, cause: unknown): CarillonError {
  return new CarillonError(
    'source.no-file',
    { en: `There is no file « ${file} ».`, fr: `Le fichier « ${file} » n’existe pas.` },
    { cause },
  );
}
