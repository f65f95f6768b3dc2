import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { locateLiveKit } from '../../agent/start/livekit/locate-livekit.ts';
import { runLiveKit } from '../../agent/start/livekit/run-livekit.ts';
import { anyFree, isFreeUdp, nextFree } from '../../agent/start/ports.ts';

const home = mkdtempSync(join(tmpdir(), 'carillon-livekit-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('is not ready where another LiveKit answers at its address', { timeout: 60_000 }, async () => {
  const { LIVEKIT_URL: _, ...env } = process.env;
  const found = await locateLiveKit(env, () => undefined);
  if (found.from === 'environment') throw new Error('a test starts its own LiveKit');
  const port = await anyFree();
  const run = async (name: string) =>
    runLiveKit({
      program: found.program,
      home: join(home, name),
      port,
      udpPort: await nextFree(port, isFreeUdp),
      lan: null,
      webhook: null,
    });
  const first = await run('first');
  try {
    await expect(run('second')).rejects.toMatchObject({ code: 'start.child-ended' });
  } finally {
    await first.child.stop(500);
  }
});
