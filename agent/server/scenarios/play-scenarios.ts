/** Plays scenarios in a thread of their own, for so long and no longer: no call on this server waits for them. */
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../simulation/outcome.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { toldSchema, type Work } from './work.ts';

/** What all scenarios of one run may take, in milliseconds. */
const LONGEST = 60_000;
/** How long the thread is kept for the next run, in milliseconds: it takes a second to begin. */
const IDLE = 120_000;
/** What the thread may hold, in megabytes. */
const MEMORY = 512;

/** One run at a time on this server: scenarios take a whole core. */
const queue = oneAtATime();
let kept: Worker | null = null;
let idle: NodeJS.Timeout | undefined;

function begin(): Worker {
  const thread = new Worker(new URL('./scenario-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  thread.unref();
  // Whoever plays hears of it; between two runs there is nobody to tell.
  thread.on('error', () => undefined);
  thread.on('exit', () => {
    if (kept === thread) kept = null;
  });
  return thread;
}

function keep(thread: Worker): void {
  kept = thread;
  idle = setTimeout(() => {
    kept = null;
    void thread.terminate();
  }, IDLE).unref();
}

function notInTime(name: string): Outcome {
  const faults = ['it was not played to its end in time'];
  return { scenario: name, passed: false, faults, unmet: [{ rule: 'time' }], turns: 0, transcript: [] };
}

/**
 * The outcome of each scenario, in their order. One that was not played in time has failed, and says so. Rejects where
 * the thread itself broke.
 */
export function playScenarios(work: Work, longest: number = LONGEST): Promise<Outcome[]> {
  return queue(async () => {
    clearTimeout(idle);
    const thread = kept ?? begin();
    kept = null;
    const outcomes = work.scenarios.map(({ name }) => notInTime(name));
    const over = Promise.withResolvers<'done' | 'late'>();
    const clock = setTimeout(over.resolve, longest, 'late');
    const hear = (message: unknown) => {
      const told = toldSchema.parse(message);
      if (told.type === 'done') over.resolve('done');
      else outcomes[told.index] = told.outcome;
    };
    const ended = () => over.reject(new Error('The thread that plays scenarios has ended.'));
    thread.on('message', hear).on('error', over.reject).on('exit', ended);
    thread.postMessage(work);
    let done = false;
    try {
      done = (await over.promise) === 'done';
    } finally {
      clearTimeout(clock);
      thread.off('message', hear).off('error', over.reject).off('exit', ended);
      if (done) keep(thread);
      else await thread.terminate();
    }
    return outcomes;
  });
}
