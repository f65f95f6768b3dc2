/** `npm run bench -- memory`: resident memory of the server and of the worker's processes, at 0, 1, 4 and 8 calls at once. */
import { setTimeout as pause } from 'node:timers/promises';
import { startCarillon } from '../e2e/harness/everything.ts';
import { type RoomVisitor, visitRoom } from '../e2e/harness/room-visitor.ts';
import { unlimitedClinic } from './parts/business.ts';
import { memoryOf, processesUnder } from './parts/processes.ts';

const CALLS = [0, 1, 4, 8];
/** How long everything may settle before it is measured, in milliseconds. */
const SETTLE = 2_000;

interface Figures {
  calls: number;
  server: number;
  parent: number;
  /** The process that holds the end-of-turn model. */
  inference: number;
  /** Processes of calls, and those kept ready for the next. */
  jobs: number[];
  /** The speech programs that its calls run. */
  programs: number;
  /** All of the worker, shared pages counted once. */
  worker: number;
}

export async function run(): Promise<void> {
  const clinic = unlimitedClinic();
  const carillon = await startCarillon({ businesses: [clinic.folder], quiet: true });
  const visitors: RoomVisitor[] = [];
  const figures: Figures[] = [];
  try {
    for (const calls of CALLS) {
      // One after another: what is measured is what calls hold, not how fast they begin.
      while (visitors.length < calls) {
        const visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: clinic.id });
        visitors.push(visitor);
        await visitor.hears(/./);
      }
      await pause(SETTLE);
      figures.push(measure(calls, carillon.children));
    }
  } finally {
    for (const visitor of visitors) await visitor.leave();
    await carillon.stop();
    clinic.forget();
  }
  print(figures);
}

function measure(calls: number, children: { name: string; pid: number | undefined }[]): Figures {
  const pid = (name: string) => children.find((child) => child.name === name)?.pid ?? 0;
  const worker = pid('worker');
  const under = processesUnder(worker);
  const parts = under.filter(({ parent }) => parent === worker);
  const proportional = (pids: number[]) => pids.reduce((sum, id) => sum + memoryOf(id).proportional, 0);
  const inference = parts.filter(({ command }) => command.includes('inference_proc'));
  const jobs = parts.filter(({ command }) => command.includes('job_proc'));
  const resident = (id: number) => memoryOf(id).resident;
  return {
    calls,
    server: resident(pid('server')),
    parent: resident(worker),
    inference: Math.max(0, ...inference.map((one) => resident(one.pid))),
    jobs: jobs.map((one) => resident(one.pid)),
    programs: proportional(under.filter(({ parent }) => parent !== worker).map((one) => one.pid)),
    worker: proportional([worker, ...under.map((one) => one.pid)]),
  };
}

function print(figures: Figures[]): void {
  console.log('resident memory in MB; « ready »: processes that wait for the next call');
  const idle = figures[0];
  for (const { calls, server, parent, inference, jobs, programs, worker } of figures) {
    const mean = jobs.reduce((sum, one) => sum + one, 0) / Math.max(1, jobs.length);
    console.log(
      `  ${calls} calls: server ${server.toFixed(0)}, worker ${parent.toFixed(0)}, inference ${inference.toFixed(0)}, ` +
        `${jobs.length} call processes (${jobs.length - calls} ready) of ${mean.toFixed(0)}`,
    );
    if (calls > 0 && idle !== undefined)
      console.log(
        `    per call ${((worker - idle.worker) / calls).toFixed(0)} (all of the worker, shared pages counted once, less its idle ${idle.worker.toFixed(0)}; of it speech programs ${(programs / calls).toFixed(0)})`,
      );
  }
}
