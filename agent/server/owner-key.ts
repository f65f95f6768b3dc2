/** The owner's key: what opens everything on the server that is not for visitors. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { Words } from '../business/language.ts';

/** The key of a server with this secret: the same on every server that shares it. */
export function ownerKey(secret: string): string {
  return createHmac('sha256', secret).update('owner').digest('base64url');
}

/** Writes the key to `owner-key` in `home`, for the owner to read. */
export function writeOwnerKey(home: string, key: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'owner-key'), `${key}\n`, { mode: 0o600 });
}

const REFUSED: Words = {
  en: 'This needs the owner’s key, as `Authorization: Bearer …`. It is in the file `owner-key` of the server’s folder.',
  fr: 'Ceci demande la clé du propriétaire, sous la forme `Authorization: Bearer …`. Elle est dans le fichier `owner-key` du dossier du serveur.',
};

/** Lets requests through that bear the key; the others get 401 `owner.key`. */
export function ownerOnly(key: string): MiddlewareHandler {
  return async (context, next) => {
    const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (!isSame(given, key)) return context.json({ error: { code: 'owner.key', message: REFUSED } }, 401);
    context.header('Cache-Control', 'no-store');
    return next();
  };
}

function isSame(given: string, key: string): boolean {
  const one = createHmac('sha256', key).update(given).digest();
  const other = createHmac('sha256', key).update(key).digest();
  return timingSafeEqual(one, other);
}
