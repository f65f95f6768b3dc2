/** Where a provider's host is on the network: SRV records where no port is named, addresses otherwise. */
import { lookup, resolveSrv } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Peer } from './head.ts';

/** A host as settings and URIs name it; port null: not said. */
export interface Host {
  name: string;
  port: number | null;
}

/** How long an address is believed, in milliseconds. */
const LIFE = 60_000;

export class Locator {
  readonly #protocol: 'UDP' | 'TCP' | 'TLS';
  readonly #known = new Map<string, { at: number; peers: Peer[] }>();

  constructor(protocol: 'UDP' | 'TCP' | 'TLS') {
    this.#protocol = protocol;
  }

  /** Every address of the host, the preferred one first; empty where it cannot be found. Never rejects. */
  async locate({ name, port }: Host): Promise<Peer[]> {
    const usual = this.#protocol === 'TLS' ? 5061 : 5060;
    if (isIP(name) !== 0) return [{ address: name, port: port ?? usual }];
    const key = `${name}:${port}`;
    const known = this.#known.get(key);
    if (known !== undefined && Date.now() - known.at < LIFE) return known.peers;
    const peers = await this.#ask(name, port, usual).catch(() => known?.peers ?? []);
    this.#known.set(key, { at: Date.now(), peers });
    return peers;
  }

  async #ask(name: string, port: number | null, usual: number): Promise<Peer[]> {
    if (port !== null) return addresses(name, port);
    const service =
      this.#protocol === 'UDP' ? '_sip._udp' : this.#protocol === 'TCP' ? '_sip._tcp' : '_sips._tcp';
    const records = await resolveSrv(`${service}.${name}`).catch(() => []);
    if (records.length === 0) return addresses(name, usual);
    const ordered = records.toSorted(
      (one, other) => one.priority - other.priority || other.weight - one.weight,
    );
    return (await Promise.all(ordered.map((record) => addresses(record.name, record.port, name)))).flat();
  }
}

async function addresses(host: string, port: number, name = host): Promise<Peer[]> {
  return (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => ({
    address,
    port,
    name,
  }));
}
