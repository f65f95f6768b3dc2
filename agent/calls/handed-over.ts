import type { Destination } from '../business/business.ts';
import type { Call } from './line.ts';

/** Whether the caller leaves the room to get there: their carrier connects the two. Anybody else is brought into it. */
export function isHandedOver({ channel }: Pick<Call, 'channel'>, { kind, by }: Destination): boolean {
  return channel === 'phone' && kind !== 'desk' && by === 'refer';
}
