/** A real LiveKit server for a test, on free ports of loopback. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from '../../../agent/start/child.ts';
import { locateLiveKit } from '../../../agent/start/livekit/locate-livekit.ts';
import { runLiveKit } from '../../../agent/start/livekit/run-livekit.ts';
import { anyFree, isFree, isFreeUdp, nextFree } from '../../../agent/start/ports.ts';

export interface TestLiveKit {
  url: string;
  key: string;
  secret: string;
  /** Ends it without a word to anybody, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again at the same address, with the same keys and none of its rooms. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one. `webhook`: where it tells of its rooms. */
export async function startLiveKit(webhook: string | null = null): Promise<TestLiveKit> {
  const { LIVEKIT_URL: _, ...env } = process.env;
  const found = await locateLiveKit(env, (line) => console.log(line));
  if (found.from === 'environment') throw new Error('a test starts its own LiveKit');
  const home = mkdtempSync(join(tmpdir(), 'carillon-livekit-'));
  const port = await anyFree();
  const {
    child: first,
    url,
    key,
    secret,
  } = await runLiveKit({
    program: found.program,
    home,
    port,
    udpPort: await nextFree(port, isFreeUdp),
    lan: null,
    webhook,
  });
  let child = first;
  return {
    url,
    key,
    secret,
    async kill() {
      child.kill('SIGKILL');
      await child.ended;
    },
    async restart() {
      child = new Child({
        name: 'LiveKit',
        command: found.program,
        args: ['--config', join(home, 'livekit.yaml')],
        log: join(home, 'logs', 'livekit.log'),
      });
      await child.until(async () => !(await isFree(port)), 20_000);
    },
    async stop() {
      // told to end, it waits for the last visitor of its rooms
      await child.stop(500);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
