/** Finds the telephone's settings and opens the line that they ask for. What a line needs is loaded only where there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LineHost } from './embedded/host.ts';
import type { PhoneLine } from './line.ts';
import type { LiveKitAccess } from './livekit/access.ts';
import type { PhoneLog } from './log.ts';
import { readPhoneSettings } from './settings.ts';

export interface PhoneParts {
  host: LineHost;
  log: PhoneLog;
  /** The LiveKit that the calls are in. */
  livekit: LiveKitAccess;
}
export type OpenPhone = (parts: PhoneParts) => Promise<PhoneLine>;

/**
 * The telephone as the environment has it: `CARILLON_PHONE` names the settings' file; without it `phone.yaml` in
 * `home`. Undefined: this server has no telephone. Throws what `readPhoneSettings` throws.
 */
export function phoneOf(environment: NodeJS.ProcessEnv, home: string): OpenPhone | undefined {
  const file = phoneFile(environment, home);
  if (file === null) return undefined;
  const settings = readPhoneSettings(file, environment);
  return async ({ host, log, livekit }) => {
    if (settings.line === 'livekit') {
      const { openLiveKitLine } = await import('./livekit/livekit-line.ts');
      const line = await openLiveKitLine({ settings, livekit, log });
      log.info({ line: line.kind }, 'telephone ready');
      return line;
    }
    const { openLineInProcess } = await import('./process/line-in-process.ts');
    const line = await openLineInProcess({ settings, host, log });
    log.info({ line: line.kind, ...line.ports }, 'telephone ready');
    return line;
  };
}

/** Where the settings are; null: there are none. */
export function phoneFile(environment: NodeJS.ProcessEnv, home: string): string | null {
  const usual = join(home, 'phone.yaml');
  return environment.CARILLON_PHONE || (existsSync(usual) ? usual : null);
}
