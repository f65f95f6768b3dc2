import { setTimeout as pause } from 'node:timers/promises';
import type { AgentServer } from '@livekit/agents';
import { log } from './log.ts';

/** How often a worker that is to stop looks whether its calls are over, in milliseconds. */
const LOOK = 250;

/**
 * Ends the program when it is told to. SIGTERM: no new call is taken (`noMore`), and those under way go on to their
 * end, for `patience` milliseconds at most. SIGINT, a second signal or the end of that time: at once; the calls that
 * are left are taken up by other workers, at the step where they stand.
 */
export function stopsWhenTold(server: AgentServer, patience: number, noMore: () => void): void {
  let told = 0;
  async function stop(signal: NodeJS.Signals): Promise<void> {
    told += 1;
    if (told > 2) process.exit(1);
    if (told === 1 && signal === 'SIGTERM') {
      noMore();
      log().info({ calls: server.activeJobs.length }, 'no new calls');
      const until = Date.now() + patience;
      while (told === 1 && server.activeJobs.length > 0 && Date.now() < until) await pause(LOOK);
      if (told > 1) return;
    }
    await server.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
