/**
 * The process of the embedded line: signalling and sound, and nothing that could keep them waiting. It is started by
 * `openLineInProcess`, lives as long as the server does, and hangs up on everybody when that is gone.
 */
import { constants, setPriority } from 'node:os';
import { createLog } from '../../server/log.ts';
import type { EmbeddedLine } from '../embedded/embedded-line.ts';
import type { LineHost } from '../embedded/host.ts';
import { Exchange } from './exchange.ts';
import type { HostAnswers, LineAnswers } from './line-in-process.ts';

let line: EmbeddedLine | undefined;

const host: LineHost = {
  take: async (call) => await server.ask('take', call).catch(() => ({ status: 503 })),
  lost: (call) => void server.ask('lost', call).catch(() => undefined),
  seat: (room, identity, attributes) => server.ask('seat', { room, identity, attributes }),
};

function opened(): EmbeddedLine {
  if (line === undefined) throw new Error('the line is not open');
  return line;
}

const answers: LineAnswers = {
  async open(settings) {
    // Loaded once our own place in the queue is taken, for its threads inherit it.
    const { openEmbeddedLine } = await import('../embedded/embedded-line.ts');
    line = await openEmbeddedLine({ settings, host, log: createLog() });
    return line.ports;
  },
  dial: (given, signal) => opened().dial(given, signal),
  refer: (given, signal) => opened().refer(given, signal),
  hangUp: (leg) => opened().hangUp(leg),
  numbers: () => opened().numbers(),
  close: async () => await line?.close(),
};
const server = new Exchange<HostAnswers>(process, answers);

// The server's own end is what ends us: a signal to the whole group would cut its goodbyes.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => {
  const end = () => process.exit();
  setTimeout(end, 2_000).unref();
  void (line?.close() ?? Promise.resolve()).then(end, end);
});
try {
  // Sound is late before anything else is.
  setPriority(constants.priority.PRIORITY_HIGH);
} catch {
  // Only some may.
}
