import { createHash } from 'node:crypto';

/** What tells a sound file: the SHA-256 of its bytes, in hexadecimal. */
export function soundIdOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
