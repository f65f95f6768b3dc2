import { type EmbeddedLine, openEmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { embeddedSchema } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';

/** The embedded line for a carrier on loopback, with no room behind it: `refuse` gives the status that each call is refused with. */
export function openCarriersLine({
  perSecond,
  refuse,
}: {
  perSecond: number;
  refuse: () => number;
}): Promise<EmbeddedLine> {
  return openEmbeddedLine({
    settings: embeddedSchema.parse({
      line: 'embedded',
      address: '127.0.0.1',
      listen: { udp: '127.0.0.1:0' },
      limits: { perSecond },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'] }],
    }),
    log: createLog('silent'),
    host: {
      take: async () => ({ status: refuse() }),
      lost: () => undefined,
      seat: async () => ({ url: '', token: '' }),
    },
  });
}
