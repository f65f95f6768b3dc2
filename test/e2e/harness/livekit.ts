/** A real LiveKit server for a test, on free ports of loopback. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateLiveKit } from '../../../agent/start/livekit/locate-livekit.ts';
import { runLiveKit } from '../../../agent/start/livekit/run-livekit.ts';
import { anyFree, isFreeUdp, nextFree } from '../../../agent/start/ports.ts';

export interface TestLiveKit {
  url: string;
  key: string;
  secret: string;
  stop(): Promise<void>;
}

/** Starts one. `webhook`: where it tells of its rooms. */
export async function startLiveKit(webhook: string | null = null): Promise<TestLiveKit> {
  const { LIVEKIT_URL: _, ...env } = process.env;
  const found = await locateLiveKit(env, (line) => console.log(line));
  if (found.from === 'environment') throw new Error('a test starts its own LiveKit');
  const home = mkdtempSync(join(tmpdir(), 'carillon-livekit-'));
  const port = await anyFree();
  const { child, url, key, secret } = await runLiveKit({
    program: found.program,
    home,
    port,
    udpPort: await nextFree(port, isFreeUdp),
    lan: null,
    webhook,
  });
  return {
    url,
    key,
    secret,
    async stop() {
      await child.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
