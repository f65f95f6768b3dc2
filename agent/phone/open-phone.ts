/** Finds the telephone's settings and opens the line that they ask for. What a line needs is loaded only where there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LineHost } from './embedded/host.ts';
import type { PhoneLine } from './line.ts';
import type { PhoneLog } from './log.ts';
import { readPhoneSettings } from './settings.ts';

export type OpenPhone = (parts: { host: LineHost; log: PhoneLog }) => Promise<PhoneLine>;

/**
 * The telephone as the environment has it: `CARILLON_PHONE` names the settings' file; without it `phone.yaml` in
 * `home`. Undefined: this server has no telephone. Throws what `readPhoneSettings` throws.
 */
export function phoneOf(environment: NodeJS.ProcessEnv, home: string): OpenPhone | undefined {
  const usual = join(home, 'phone.yaml');
  const file = environment.CARILLON_PHONE || (existsSync(usual) ? usual : undefined);
  if (file === undefined) return undefined;
  const settings = readPhoneSettings(file, environment);
  return async ({ host, log }) => {
    const { openEmbeddedLine } = await import('./embedded/embedded-line.ts');
    const line = await openEmbeddedLine({ settings, host, log });
    log.info({ line: line.kind, ...line.ports }, 'telephone ready');
    return line;
  };
}
