/**
 * A worker with no voice: its jobs open their call's line and write down which process they are. It is started as
 * a program of its own, and its jobs can be killed.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, defineAgent, ServerOptions } from '@livekit/agents';
import { AGENT_NAME, dispatchSchema } from '../../agent/calls/dispatch.ts';
import { openLine } from '../../agent/calls/open-line.ts';

export default defineAgent({
  entry: async (context) => {
    const { call, line: url, key } = dispatchSchema.parse(JSON.parse(context.job.metadata));
    await context.connect();
    const line = await openLine({ url, call, secret: key });
    line.on('stop', (reason) => {
      appendFileSync(join(process.env.JOBS ?? '.', 'stops'), `${call} ${reason}\n`);
      void line.end(reason).then(() => context.shutdown(reason));
    });
    const turn = line.hello.journal.length + 1;
    await line.append([{ type: 'said', at: Date.now(), turn, text: 'here', via: 'text' }]);
    appendFileSync(join(process.env.JOBS ?? '.', 'pids'), `${call} ${process.pid}\n`);
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  cli.runApp(
    new ServerOptions({
      agent: fileURLToPath(import.meta.url),
      agentName: AGENT_NAME,
      numIdleProcesses: 1,
      // A machine that is busy with tests still takes calls.
      loadFunc: async () => 0,
      host: '127.0.0.1',
      port: Number(process.env.CARILLON_WORKER_PORT),
    }),
  );
