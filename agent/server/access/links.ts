/** Links that let a person into the console, once. */
import type { Store } from '../../store/open-store.ts';
import { hashOf, newSecret } from './secrets.ts';

/** How long a link opens the door, in milliseconds: one that is handed over, and one that was asked for by mail. */
export const LINK = { handed: 24 * 3_600_000, mailed: 15 * 60_000 };

/** Makes one. `path`: on the server's own address; what it holds never reaches a server's log. */
export async function makeLink(
  store: Store,
  person: string,
  life: number,
): Promise<{ path: string; expiresAt: number }> {
  const secret = newSecret();
  const expiresAt = Date.now() + life;
  await store.access.keepLink(hashOf(secret), person, expiresAt);
  return { path: `/console/#enter=${secret}`, expiresAt };
}
