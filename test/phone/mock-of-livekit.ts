/** LiveKit's mock of its own interface: built once by Go, and kept where the LiveKit server is kept. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../agent/start/livekit/locate-livekit.ts';

const VERSION = 'v1.13.5';

/** The program. Rejects where it is neither there nor can be built. */
export async function mockOfLiveKit(): Promise<string> {
  const folder = join(homedir(), '.cache', 'carillon', 'bin', `test-server-${VERSION}`);
  const program = join(folder, 'test-server');
  if (existsSync(program)) return program;
  const go = (await findProgram('go', process.env)) ?? '/usr/local/go/bin/go';
  const source = `github.com/livekit/livekit-server/cmd/test-server@${VERSION}`;
  await promisify(execFile)(go, ['install', source], { env: { ...process.env, GOBIN: folder } });
  return program;
}
