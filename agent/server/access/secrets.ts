/** What is handed out once and kept only as a hash: links, sessions, keys. */
import { createHash, randomBytes } from 'node:crypto';

/** A new one, of 256 bits. */
export function newSecret(prefix = ''): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** What is kept of it. It has too many bits to be guessed, so that one quick hash is enough. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export function newId(): string {
  return randomBytes(9).toString('base64url');
}
