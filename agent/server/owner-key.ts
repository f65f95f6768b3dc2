/** The server's own key: what opens everything on it that is not for visitors. */
import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of a server with this secret: the same on every server that shares it. */
export function ownerKey(secret: string): string {
  return createHmac('sha256', secret).update('owner').digest('base64url');
}

/** Writes the key to `owner-key` in `home`, for the owner to read. */
export function writeOwnerKey(home: string, key: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'owner-key'), `${key}\n`, { mode: 0o600 });
}
