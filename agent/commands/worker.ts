import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AgentServer, initializeLogger, ServerOptions } from '@livekit/agents';
import { AGENT_NAME } from '../calls/dispatch.ts';
import { CarillonError } from '../errors.ts';
import { readBusinesses } from '../server/import-businesses.ts';
import { checkSpeech } from '../voice/check-speech.ts';
import { keepLogImpersonal, log, logFailure } from '../voice/log.ts';
import { prepareLines } from '../voice/prepare-lines.ts';
import { cacheFolder } from '../voice/speech.ts';
import { stopsWhenTold } from '../voice/stops-when-told.ts';
import type { Command } from './command.ts';

/** How long a process that replaces one whose call begins leaves the machine to that call, in milliseconds. */
const GENTLE_START = 1_500;

/** How long the calls of a worker that is to stop may go on, in seconds. */
const DRAIN = 600;

/** Runs the worker: it waits for calls, and answers each in a process of its own. */
export const worker: Command = {
  summary: 'runs the worker: the agent that talks',
  help: `carillon worker

Waits for calls and answers them. It needs LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET.

  OPENAI_API_KEY        speech and understanding by OpenAI, or by the server at OPENAI_BASE_URL;
                        without it by the programs of this machine
  CARILLON_EARS_MODEL, CARILLON_MOUTH_MODEL, CARILLON_MOUTH_VOICE
                        which models and voice
  CARILLON_EARS_STREAM  off: the caller is heard at the end of each stretch, not while they speak
  CARILLON_REALTIME     1: one speech-to-speech model (CARILLON_REALTIME_MODEL) hears and speaks
  CARILLON_WORKER_PORT  where its health is asked for (default 8081); default 2 processes are kept ready,
                        CARILLON_WORKER_IDLE says how many; CARILLON_WORKER_CALLS: calls at once at the most
  CARILLON_WORKER_DRAIN how long the calls under way may take to end once the worker is told to stop, in
                        seconds (default 600); then, or after a second signal, other workers take them up
  CARILLON_LINES        where spoken lines are kept
  CARILLON_BUSINESSES   folders of businesses whose lines are spoken in advance`,
  async run() {
    const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
    if (!LIVEKIT_URL || !LIVEKIT_API_KEY || !LIVEKIT_API_SECRET) {
      throw new CarillonError('worker.no-livekit', {
        en: 'The worker needs LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET. `npm start` sets them itself.',
        fr: 'L’agent a besoin de LIVEKIT_URL, LIVEKIT_API_KEY et LIVEKIT_API_SECRET. `npm start` les fournit lui-même.',
      });
    }
    // Every call has a process of its own, so that they load the same modules again and again.
    process.env.NODE_COMPILE_CACHE ??= join(cacheFolder(), '..', 'code');
    process.execArgv.push('--import', new URL('../voice/gentle-start.ts', import.meta.url).href);
    const level = process.env.CARILLON_LOG || 'info';
    initializeLogger({ pretty: false, level });
    keepLogImpersonal();
    const calls = Number(process.env.CARILLON_WORKER_CALLS || 8 * availableParallelism());
    let stopping = false;
    const server = new AgentServer(
      new ServerOptions({
        agent: fileURLToPath(new URL('../voice/worker.ts', import.meta.url)),
        agentName: AGENT_NAME,
        wsURL: LIVEKIT_URL.replace(/^http/, 'ws'),
        apiKey: LIVEKIT_API_KEY,
        apiSecret: LIVEKIT_API_SECRET,
        production: true,
        logLevel: level,
        host: '127.0.0.1',
        port: Number(process.env.CARILLON_WORKER_PORT || 8081),
        numIdleProcesses: Number(process.env.CARILLON_WORKER_IDLE || 2),
        async requestFunc(request) {
          if (stopping) return request.reject();
          process.env.CARILLON_GENTLE_START = String(GENTLE_START);
          await request.accept();
        },
        // What bounds a worker is the calls that it holds, not a moment's work of its neighbours.
        loadFunc: async (self) => (stopping ? 1 : Math.min(1, self.activeJobs.length / calls)),
        loadThreshold: 0.999,
        // A machine that starts everything at once is slow to start anything.
        initializeProcessTimeout: 60_000,
      }),
    );
    stopsWhenTold(server, 1_000 * Number(process.env.CARILLON_WORKER_DRAIN || DRAIN), () => {
      stopping = true;
    });
    void checkSpeech();
    void readyLines();
    await server.run();
    return 0;
  },
};

/** Has the lines of this machine's businesses spoken in advance; those of others are kept as their calls need them. */
async function readyLines(): Promise<void> {
  const folders = (process.env.CARILLON_BUSINESSES ?? '').split(',').filter((folder) => folder.trim() !== '');
  try {
    const all = await readBusinesses(folders.map((folder) => folder.trim()));
    const count = await prepareLines(all.map(({ business }) => business));
    log().info({ count }, 'lines ready');
  } catch (error) {
    // A folder with a fault is the server's to report.
    logFailure('lines', error);
  }
}
