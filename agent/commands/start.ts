import { parseArgs } from 'node:util';
import { startForPerson } from '../start/start-for-person.ts';
import type { Command } from './command.ts';

/** `npm start`: everything on this machine, ready for a conversation. */
export const start: Command = {
  summary: 'starts everything on this machine: LiveKit, the server, the agent, the demonstration site',
  help: `carillon start [--business <folder>]… [--lan]

Finds or builds a LiveKit server, starts it, the server, the agent and the demonstration site, and prints
one address to open. Ctrl-C stops all of it.

  --business <folder>  a business, or a folder of businesses; may be repeated. Default: demo/businesses
  --lan                be reachable from the network too (a telephone, Firefox), not from this machine alone

PORT sets the server's port, DEMO_PORT the demonstration site's. The README lists the other variables.`,
  run(args) {
    const { values } = parseArgs({
      args,
      options: {
        business: { type: 'string', multiple: true },
        lan: { type: 'boolean', default: false },
      },
    });
    return startForPerson({ env: process.env, businesses: values.business ?? null, lan: values.lan });
  },
};
