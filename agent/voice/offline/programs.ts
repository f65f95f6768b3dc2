/** The programs that speak and hear without any account: which of them this machine has, and how they are run. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CarillonError } from '../../errors.ts';

/** The full path of a program on the PATH, or null. */
export function findProgram(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

export interface Run {
  program: string;
  args: string[];
  signal?: AbortSignal | undefined;
}

/**
 * Runs a program and gives what it printed; ends it when `signal` is aborted. Throws `CarillonError`
 * `speech.program-failed` where it cannot be started or exits with an error.
 */
export async function runProgram(run: Run): Promise<string> {
  if (run.signal?.aborted) return '';
  const child = spawn(run.program, run.args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => child.kill('SIGKILL');
  run.signal?.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0 && run.signal?.aborted !== true) throw new Error(`exit code ${code}`);
  } catch (cause) {
    throw new CarillonError(
      'speech.program-failed',
      {
        en: `The program ${run.program} failed. Run it by hand to see why, or install it again.`,
        fr: `Le programme ${run.program} a échoué. Lancez-le à la main pour voir pourquoi, ou réinstallez-le.`,
      },
      { cause },
    );
  } finally {
    run.signal?.removeEventListener('abort', stop);
  }
  return Buffer.concat(chunks).toString('utf8');
}
