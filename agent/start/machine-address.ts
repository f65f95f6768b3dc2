import { networkInterfaces } from 'node:os';

/** The machine's own IPv4 address on its network, or null where it has none. */
export function machineAddress(): string | null {
  for (const addresses of Object.values(networkInterfaces()))
    for (const { family, internal, address } of addresses ?? [])
      if (family === 'IPv4' && !internal) return address;
  return null;
}
