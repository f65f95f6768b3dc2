/** Who may open what: people and what is theirs, the links and passkeys that let them in, their sessions, and keys for programs. */
import { type Keys, keysIn } from './access/keys.ts';
import { type Passkeys, passkeysIn } from './access/passkeys.ts';
import { type People, peopleIn } from './access/people.ts';
import { type Sessions, sessionsIn } from './access/sessions.ts';
import type { Database } from './connect.ts';

export { type ApiKey, type Scope, scopeSchema } from './access/keys.ts';
export type { Passkey } from './access/passkeys.ts';
export { EVERY_BUSINESS, type Person, type Role, roleSchema } from './access/people.ts';
export type { Session } from './access/sessions.ts';

/** Hashes are the caller's to make: what they are made of is never stored. */
export interface Access extends People, Sessions, Passkeys, Keys {}

export function accessIn(database: Database): Access {
  return {
    ...peopleIn(database),
    ...sessionsIn(database),
    ...passkeysIn(database),
    ...keysIn(database),
  };
}
