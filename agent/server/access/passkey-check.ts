/** Passkeys, as the browser makes them and signs with them: what is asked of it, and whether what comes back is right. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Context } from 'hono';
import type { Person } from '../../store/access.ts';
import type { Store } from '../../store/open-store.ts';

/** EdDSA, ES256 and RS256: what authenticators sign with. */
const ALGORITHMS = [-8, -7, -257];
/** How long a browser may take to sign, in milliseconds. */
const TIME = 5 * 60_000;

/** The page that asks: its origin, and the name of its host, for which its passkeys are. */
export interface Place {
  origin: string;
  host: string;
}

/** Where the request came from; it was seen before that the origin is the server's own. */
export function placeOf(context: Context): Place {
  const origin = context.req.header('origin') ?? '';
  return { origin, host: URL.parse(origin)?.hostname ?? '' };
}

/** What the browser needs to make a passkey for the person. */
export async function askForPasskey(store: Store, { host }: Place, person: Person) {
  const own = (await store.access.passkeys(person.id)).filter((one) => one.host === host);
  const options = await generateRegistrationOptions({
    rpName: 'Carillon',
    rpID: host,
    userID: new TextEncoder().encode(person.id),
    userName: person.email ?? person.name,
    userDisplayName: person.name,
    timeout: TIME,
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports })),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const now = Date.now();
  await store.access.keepChallenge(options.challenge, person.id, now, now + TIME);
  return options;
}

/** Keeps the passkey that the browser made, as `name`; null: it is not one that was asked for. */
export async function addPasskey(
  store: Store,
  { origin, host }: Place,
  person: Person,
  name: string,
  response: RegistrationResponseJSON,
): Promise<{ id: string } | null> {
  const checked = await verifyRegistrationResponse({
    response,
    expectedOrigin: origin,
    expectedRPID: host,
    supportedAlgorithmIDs: ALGORITHMS,
    expectedChallenge: (challenge) => store.access.takeChallenge(challenge, person.id, Date.now()),
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  if ((await store.access.passkey(id)) !== null) return null;
  await store.access.keepPasskey({
    id,
    person: person.id,
    name,
    host,
    publicKey,
    counter,
    transports,
    at: Date.now(),
  });
  return { id };
}

/** What the browser needs to sign with whichever passkey it has for this place. */
export async function askForSignature(store: Store, { host }: Place) {
  const options = await generateAuthenticationOptions({
    rpID: host,
    timeout: TIME,
    userVerification: 'required',
  });
  const now = Date.now();
  await store.access.keepChallenge(options.challenge, null, now, now + TIME);
  return options;
}

/** The person whose passkey has signed; null: nobody's that is known, or not what was asked. */
export async function signerOf(
  store: Store,
  { origin, host }: Place,
  response: AuthenticationResponseJSON,
): Promise<string | null> {
  const passkey = await store.access.passkey(response.id);
  if (passkey === null) return null;
  const { id, publicKey, counter, transports } = passkey;
  const checked = await verifyAuthenticationResponse({
    response,
    expectedOrigin: origin,
    expectedRPID: host,
    expectedChallenge: (challenge) => store.access.takeChallenge(challenge, null, Date.now()),
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports },
  }).catch(() => null);
  if (!checked?.verified) return null;
  await store.access.notePasskey(id, checked.authenticationInfo.newCounter, Date.now());
  return passkey.person;
}
