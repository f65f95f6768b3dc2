/**
 * The server's log. Calls appear by id only: numbers, names and words never reach it, and what could carry them
 * is taken out should somebody log it by mistake.
 */
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

const PERSONAL = ['caller', 'number', 'phone', 'email', 'name', 'text', 'words', 'address', 'body'];

/** `sink`: where it goes; the standard output by default. */
export function createLog(level = process.env.CARILLON_LOG || 'info', sink?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    redact: {
      paths: [
        ...PERSONAL,
        ...PERSONAL.map((path) => `*.${path}`),
        'authorization',
        '*.authorization',
        'token',
        '*.token',
        '*.key',
        '*.secret',
      ],
      censor: '…',
    },
    serializers: {
      // An error's own message may quote what it failed on: only its kind and its place are logged.
      err: (error: unknown) =>
        error instanceof Error
          ? {
              kind: error.name,
              ...('code' in error ? { code: String(error.code) } : {}),
              at: error.stack?.split('\n').slice(1, 4).join('\n'),
            }
          : { kind: typeof error },
    },
  };
  return sink === undefined ? pino(options) : pino(options, sink);
}
