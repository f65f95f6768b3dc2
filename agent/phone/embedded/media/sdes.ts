/** The keys of encrypted sound, as descriptions tell them (RFC 4568): `a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:…`. Pure. */
import type { MediaAttributes } from 'sdp-transform';

/** A key of 16 bytes and a salt of 14. */
export type MasterKey = Buffer;
export const MASTER_KEY_BYTES = 30;

export interface Crypto {
  /** Its number in the offer, which the answer repeats. */
  tag: number;
  key: MasterKey;
}

const SUITE = 'AES_CM_128_HMAC_SHA1_80';

/** The first of the far side's offers that we can do; null: none. */
export function readCrypto(offered: MediaAttributes['crypto']): Crypto | null {
  for (const { id, suite, config, sessionConfig } of offered ?? []) {
    // A third part names keys by their index in each packet, and session parameters switch protection off.
    const [, text, more = ''] = /^inline:([A-Za-z0-9+/=]+)((?:\|[^|]*)*)$/.exec(config) ?? [];
    if (suite !== SUITE || text === undefined || more.includes(':') || sessionConfig) continue;
    const key = Buffer.from(text, 'base64');
    if (key.length === MASTER_KEY_BYTES) return { tag: id, key };
  }
  return null;
}

/** The line of a description. */
export function writeCrypto({ tag, key }: Crypto): string {
  return `a=crypto:${tag} ${SUITE} inline:${key.toString('base64')}`;
}
