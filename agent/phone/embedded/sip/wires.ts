/** The wires that the settings ask for. */
import type { EmbeddedSettings } from '../../settings.ts';
import { openStream } from './stream.ts';
import { openUdp } from './udp.ts';
import type { Wire, WireOptions } from './wire.ts';

export type Transport = 'udp' | 'tcp' | 'tls';
export type Wires = Partial<Record<Transport, Wire>>;

/** Opens each; where one cannot be had the others are closed again. Throws `phone.port-in-use`. */
export async function openWires(
  { udp, tcp, tls }: EmbeddedSettings['listen'],
  receive: WireOptions['receive'],
): Promise<Wires> {
  const wires: Wires = {};
  try {
    if (udp !== undefined) wires.udp = await openUdp({ bind: udp, receive });
    if (tcp !== undefined) wires.tcp = await openStream({ bind: tcp, receive }, null);
    if (tls !== undefined) wires.tls = await openStream({ bind: tls.at, receive }, tls);
    return wires;
  } catch (error) {
    for (const wire of Object.values(wires)) await wire.close();
    throw error;
  }
}

/** The wire for a party whose own transport is not listened on. */
export function firstOf({ udp, tcp, tls }: Wires): Wire {
  const wire = udp ?? tcp ?? tls;
  if (wire === undefined) throw new Error('no wire');
  return wire;
}
