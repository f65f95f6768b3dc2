/**
 * The embedded line in a process of its own, so that no work of the server's delays a caller's sound, and no fault of
 * the one takes the other with it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { EmbeddedLine, EmbeddedLineOptions } from '../embedded/embedded-line.ts';
import type { IncomingCall, LineHost, RefusedCall, Seat, TakenCall } from '../embedded/host.ts';
import type { Dial, NumberState, PhoneLine, PhoneResult, Refer } from '../line.ts';
import type { EmbeddedSettings } from '../settings.ts';
import { Exchange } from './exchange.ts';

/** What the line's process is asked for. */
export type LineAnswers = {
  open(settings: EmbeddedSettings): Promise<EmbeddedLine['ports']>;
  dial(given: Dial, signal: AbortSignal): Promise<PhoneResult>;
  refer(given: Refer, signal: AbortSignal): Promise<PhoneResult>;
  hangUp(leg: { room: string; identity: string }): Promise<void>;
  numbers(_nothing: null): Promise<NumberState[]>;
  close(_nothing: null): Promise<void>;
};
/** What it asks for. */
export type HostAnswers = {
  take(call: IncomingCall): Promise<TakenCall | RefusedCall>;
  lost(call: string): void;
  seat(leg: { room: string; identity: string; attributes: Record<string, string> }): Promise<Seat>;
};

export interface LineInProcess extends PhoneLine {
  readonly kind: 'embedded';
  /** The ports that it listens on. */
  readonly ports: EmbeddedLine['ports'];
  /** The process that carries the calls now. */
  readonly pid: number | undefined;
}

/** After a fall the line is opened again, after so long, in milliseconds. */
const AGAIN = 500;
/** How long a process may take to end once it was asked to, in milliseconds. */
const GOODBYE = 2_500;

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

/**
 * Starts the process and opens the line in it. Should it fall, its calls are lost and it is started again. Throws
 * `phone.port-in-use`.
 */
export async function openLineInProcess({
  settings,
  host,
  log,
}: EmbeddedLineOptions): Promise<LineInProcess> {
  let closing = false;
  let running = await start(settings, host);
  watch();

  function watch(): void {
    running.child.once('exit', (code, signal) => {
      running.exchange.gone();
      if (closing) return;
      log.error({ code, signal }, 'the telephone line has fallen, and is started again');
      void reopen();
    });
  }
  async function reopen(): Promise<void> {
    while (!closing) {
      await pause(AGAIN);
      try {
        running = await start(settings, host);
        return closing ? void running.child.disconnect() : watch();
      } catch (err) {
        log.error({ err }, 'the telephone line could not be started again');
      }
    }
  }

  return {
    kind: 'embedded',
    ports: running.ports,
    get pid() {
      return running.child.pid;
    },
    // Whoever was rung when the line fell is not rung any more.
    dial: (given, signal) => running.exchange.ask('dial', given, signal).catch(() => result('failed')),
    // The far side may still do what it was asked for.
    refer: (given, signal) => running.exchange.ask('refer', given, signal).catch(() => result('unknown')),
    hangUp: (leg) => running.exchange.ask('hangUp', leg).catch(() => undefined),
    // While it is started again, nothing is known of it.
    numbers: () => running.exchange.ask('numbers', null).catch(() => []),
    async close() {
      closing = true;
      const { child, exchange } = running;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      await Promise.race([exchange.ask('close', null).catch(() => undefined), pause(GOODBYE)]);
      child.disconnect();
      await Promise.race([ended, pause(GOODBYE)]);
      child.kill('SIGKILL');
    },
  };
}

interface Running {
  child: ChildProcess;
  exchange: Exchange<LineAnswers>;
  ports: EmbeddedLine['ports'];
}

async function start(settings: EmbeddedSettings, host: LineHost): Promise<Running> {
  const child = fork(program, { execArgv: [], serialization: 'advanced', stdio: 'inherit' });
  const answers: HostAnswers = {
    take: (call) => host.take(call),
    lost: (call) => host.lost(call),
    seat: ({ room, identity, attributes }) => host.seat(room, identity, attributes),
  };
  const exchange = new Exchange<LineAnswers>(child, answers);
  const early = () => exchange.gone();
  child.once('exit', early);
  try {
    const ports = await exchange.ask('open', settings);
    return { child, exchange, ports };
  } catch (error) {
    if (child.connected) child.disconnect();
    throw error;
  } finally {
    child.off('exit', early);
  }
}

const result = (outcome: PhoneResult['outcome']): PhoneResult => ({ outcome, status: null, identity: null });
