/** The programs that speak and listen where no key is set: which are there, and how they are had. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './livekit/locate-livekit.ts';

export interface SpeechPrograms {
  flite: boolean;
  espeak: boolean;
  /** pocketsphinx and its English model. */
  pocketsphinx: boolean;
}

const PACKAGES = {
  flite: ['flite'],
  espeak: ['espeak-ng'],
  pocketsphinx: ['pocketsphinx', 'pocketsphinx-en-us'],
} as const satisfies Record<keyof SpeechPrograms, string[]>;

/** Which of them are on this machine. */
export async function findSpeechPrograms(env: NodeJS.ProcessEnv): Promise<SpeechPrograms> {
  const has = async (name: string) => (await findProgram(name, env)) !== null;
  return {
    flite: await has('flite'),
    espeak: await has('espeak-ng'),
    pocketsphinx:
      ((await has('pocketsphinx_continuous')) || (await has('pocketsphinx'))) &&
      (process.platform !== 'linux' || existsSync('/usr/share/pocketsphinx/model/en-us')),
  };
}

/** The system packages that would bring the missing ones. */
export function missingPackages(programs: SpeechPrograms): string[] {
  return (Object.keys(PACKAGES) as (keyof SpeechPrograms)[])
    .filter((name) => !programs[name])
    .flatMap((name) => PACKAGES[name]);
}

/** Installs the packages where the system has apt-get and we may use it without asking. Never throws: true where it worked. */
export async function installPackages(packages: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const apt = await findProgram('apt-get', env);
  if (apt === null) return false;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  const install = [...prefix, apt, 'install', '-y', '--no-install-recommends', ...packages];
  const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  if (await succeeds(install, aptEnv)) return true;
  // The lists may be old, or not there at all.
  return (await succeeds([...prefix, apt, 'update'], aptEnv)) && succeeds(install, aptEnv);
}

function succeeds([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
