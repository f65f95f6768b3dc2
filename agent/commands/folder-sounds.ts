/** The sound files of a business's folder, on the disk. */
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Business } from '../business/business.ts';
import { type FolderSound, type Sounds, withFiles } from '../business/folder/index.ts';
import { SOUND_LIMITS } from '../business/sound/read-sound.ts';
import { soundIdOf } from '../store/sound-id.ts';

const FOLDER = 'recordings';

async function pathsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, FOLDER), { withFileTypes: true }).catch(() => []);
  return names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${FOLDER}/${entry.name}`);
}

/** The file, or as much of it as shows that it is too large. */
async function readSome(path: string): Promise<FolderSound> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, SOUND_LIMITS.bytes + 1));
    let at = 0;
    for (let read = -1; read !== 0 && at < bytes.length; at += read)
      read = (await file.read(bytes, at, bytes.length - at)).bytesRead;
    return { id: soundIdOf(bytes), bytes };
  } finally {
    await file.close();
  }
}

/** Every sound file of the folder, by its path in it. What is wrong with one is `parseBusiness`'s to say. */
export async function readFolderSounds(folder: string): Promise<Sounds> {
  const paths = await pathsIn(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readSome(join(folder, path))] as const)),
  );
}

/** Writes the business's sounds into the folder, `sounds` by id; those that it plays no more are removed from it. */
export async function writeFolderSounds(
  folder: string,
  business: Pick<Business, 'destinations'>,
  sounds: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const { files } = withFiles(business.destinations);
  for (const path of await pathsIn(folder))
    if (path.endsWith('.wav') && !files.has(path)) await rm(join(folder, path));
  if (files.size > 0) await mkdir(join(folder, FOLDER), { recursive: true });
  for (const [path, id] of files) {
    const bytes = sounds.get(id);
    if (bytes !== undefined) await writeFile(join(folder, path), bytes);
  }
}
