/** Passkeys in this browser: whether it has any, making one, and coming in with one. */
import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { ask } from '../app/api.ts';

type Options<F extends (options: never) => unknown> = Parameters<F>[0] extends { optionsJSON: infer O }
  ? O
  : never;

/** Whether a passkey can be used at this address: over https or on this machine, and at a name. */
export function passkeysWorkHere(): boolean {
  return (
    'PublicKeyCredential' in window &&
    window.isSecureContext &&
    !/^(?:[\d.]+|\[.*\])$/.test(location.hostname)
  );
}

/** What a person did not go through with, by what the browser says of it. */
export function notMadeBecause(error: unknown): 'known' | 'left' | null {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'known';
  return error instanceof WebAuthnError || error instanceof DOMException ? 'left' : null;
}

/** Opens a session. Rejects with an `ApiError`, or with what the browser says. */
export async function enterWithPasskey(): Promise<void> {
  const optionsJSON = await ask<Options<typeof startAuthentication>>('POST', '/session/passkey/options');
  const response = await startAuthentication({ optionsJSON });
  await ask('POST', '/session/passkey', { response });
}

/** Makes one on this device. Rejects as above. */
export async function makePasskey(name: string): Promise<void> {
  const optionsJSON = await ask<Options<typeof startRegistration>>('POST', '/passkeys/options');
  const response = await startRegistration({ optionsJSON });
  await ask('POST', '/passkeys', { name, response });
}
