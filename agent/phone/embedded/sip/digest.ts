/** The digest that a trunk proves itself with: asked for and checked without remembering anything (RFC 2617, MD5). */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const REALM = 'carillon';
/** How long a challenge stays good, in milliseconds. */
const LIFE = 60_000;

export interface Credentials {
  username: string;
  password: string;
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

export class DigestGate {
  readonly #secret = randomBytes(32);

  /** The value of WWW-Authenticate, good from `now` (milliseconds) on for a minute. */
  challenge(now: number): string {
    return `Digest realm="${REALM}", nonce="${this.#nonce(now)}", algorithm=MD5, qop="auth"`;
  }

  /** Whether the Authorization header answers a challenge of ours for this method with these credentials. */
  accepts(header: string | null, method: string, { username, password }: Credentials, now: number): boolean {
    if (header === null || !/^Digest\s/i.test(header)) return false;
    const given = fieldsOf(header);
    const [at = '', mac = ''] = (given.nonce ?? '').split('-');
    const issued = Number.parseInt(at, 36);
    if (!(now - issued >= 0 && now - issued < LIFE) || !same(mac, this.#mac(at))) return false;
    if (given.username !== username || given.realm !== REALM || given.qop !== 'auth') return false;
    const ours = md5(
      [
        md5(`${username}:${REALM}:${password}`),
        given.nonce,
        given.nc,
        given.cnonce,
        given.qop,
        md5(`${method}:${given.uri}`),
      ].join(':'),
    );
    return same(given.response ?? '', ours);
  }

  #nonce(now: number): string {
    const at = now.toString(36);
    return `${at}-${this.#mac(at)}`;
  }

  #mac(at: string): string {
    return createHmac('sha256', this.#secret).update(at).digest('hex').slice(0, 32);
  }
}

function fieldsOf(header: string): Record<string, string> {
  const fields = header.matchAll(/(\w+)[ \t]*=[ \t]*(?:"([^"]*)"|([^\s,]+))/g);
  return Object.fromEntries(
    [...fields].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
  );
}

function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
