import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The demonstration's clinic in a folder of its own, with no limit that a bench would meet. */
export function unlimitedClinic(): { id: string; folder: string; forget(): void } {
  const id = 'riverside-dental';
  const home = mkdtempSync(join(tmpdir(), 'carillon-bench-'));
  const folder = join(home, id);
  cpSync(join(import.meta.dirname, '../../../demo/businesses', id), folder, { recursive: true });
  appendFileSync(join(folder, 'business.yaml'), '\nlimits: { calls: 1000, perAddress: 100000 }\n');
  return { id, folder, forget: () => rmSync(home, { recursive: true, force: true }) };
}
