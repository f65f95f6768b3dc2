/** Which addresses a crawl may reach: only those of the public internet. */
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { sourceError } from './source-errors.ts';

/** Whether an IP address may be reached. */
export type Reach = (address: string) => boolean;

/** Reaches this machine and private networks too: for tests. */
export const anyAddress: Reach = () => true;

/** Whether an IP address is on the public internet; an IPv4 address inside an IPv6 one counts as itself. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Resolves a name and gives its address only where all of its addresses may be reached. The connection goes to the very
 * address that was checked, so that a name cannot mean one thing when asked and another when reached.
 */
export function guardedLookup(reaches: Reach): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => reaches(address)))
        return done(sourceError('source.private-address'), '', 0);
      if (options.all === true) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
}

/** Throws `source.private-address` where the host is written as an address that may not be reached. */
export function checkHost(hostname: string, reaches: Reach): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare) && !reaches(bare)) throw sourceError('source.private-address');
}
