import type { Carrier } from '../carrier.ts';

/** The carrier that runs with no account: texts stay in the store, where the owner reads them. Nobody receives one. */
export function outboxCarrier(): Carrier {
  return {
    name: 'outbox',
    send: async ({ key }) => ({ outcome: 'sent', id: key }),
    find: async ({ key }) => [key],
  };
}
