import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWav } from '../calls/wav.ts';
import type { Store } from '../store/open-store.ts';

/** Writes what a business has of a number into a folder: `data.json`, and each recording as a WAV file. Returns the count of calls. */
export async function exportPerson(
  store: Store,
  business: string,
  number: string,
  folder: string,
): Promise<number> {
  const about = await store.personal.about(business, number);
  await mkdir(folder, { recursive: true });
  const calls = [];
  for (const call of about.calls) {
    const files: string[] = [];
    for (const id of call.recordings) {
      const recording = await store.recordings.read(call.id, id);
      if (recording === null) continue;
      const file = `${call.id}-${id}.wav`;
      await writeFile(join(folder, file), writeWav(recording), { mode: 0o600 });
      files.push(file);
    }
    calls.push({ ...call, recordings: files });
  }
  const data = JSON.stringify({ business, number, ...about, calls }, null, 2);
  await writeFile(join(folder, 'data.json'), `${data}\n`, { mode: 0o600 });
  return calls.length;
}
