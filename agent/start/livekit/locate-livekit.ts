/** Finds a LiveKit server: yours, the one on the PATH, the one in our cache, or one that the Go client builds. */
import { spawn } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CarillonError } from '../../errors.ts';

/** The newest release that `go install` can build: later ones carry `replace` directives, which it refuses. */
export const LIVEKIT_VERSION = '1.13.5';
const PACKAGE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

export type LiveKitFound =
  /** One that runs already, here or in a cloud. */
  | { from: 'environment'; url: string; key: string; secret: string }
  | { from: 'path' | 'cache' | 'built'; program: string };

/** Our cache, shared by all clones on the machine: `CARILLON_CACHE`, or `~/.cache/carillon`. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.CARILLON_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'carillon');
}

/**
 * Finds or builds it; `say` is told what takes long.
 * Throws `livekit.keys-missing` where LIVEKIT_URL comes without its keys, `livekit.not-found` where there is none to be had.
 */
export async function locateLiveKit(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<LiveKitFound> {
  if (env.LIVEKIT_URL) {
    if (!env.LIVEKIT_API_KEY || !env.LIVEKIT_API_SECRET) throw keysMissing();
    return {
      from: 'environment',
      url: env.LIVEKIT_URL,
      key: env.LIVEKIT_API_KEY,
      secret: env.LIVEKIT_API_SECRET,
    };
  }
  const onPath = await findProgram('livekit-server', env);
  if (onPath !== null) return { from: 'path', program: onPath };
  const bin = join(cacheFolder(env), 'bin');
  const cached = join(bin, `livekit-server-${LIVEKIT_VERSION}${SUFFIX}`);
  if (await isProgram(cached)) return { from: 'cache', program: cached };
  const go = await findProgram('go', env);
  if (go === null) throw notFound();
  await build(go, bin, cached, env, say);
  return { from: 'built', program: cached };
}

/** The path of a program, or null. */
export async function findProgram(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  // Where Go installs itself when nobody has put it on the PATH.
  if (name === 'go') folders.push('/usr/local/go/bin', '/opt/homebrew/bin');
  for (const folder of folders) {
    const program = join(folder, `${name}${SUFFIX}`);
    if (await isProgram(program)) return program;
  }
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function build(
  go: string,
  bin: string,
  target: string,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<void> {
  await mkdir(bin, { recursive: true });
  // Built aside, and moved when whole: two starts at once do not disturb each other.
  const aside = await mkdtemp(join(bin, 'build-'));
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1_000);
  say(`LiveKit server ${LIVEKIT_VERSION}: building with Go, once (one to five minutes)…`);
  const progress = setInterval(() => say(`LiveKit server: still building, ${seconds()} s`), 10_000);
  try {
    const output = await run(go, ['install', '-ldflags=-s -w', PACKAGE], {
      ...env,
      GOBIN: aside,
      CGO_ENABLED: '0',
    });
    if (output !== null) throw notFound(output);
    await rename(join(aside, `server${SUFFIX}`), target);
    say(`LiveKit server: built in ${seconds()} s, kept in ${target}`);
  } finally {
    clearInterval(progress);
    await rm(aside, { recursive: true, force: true });
  }
}

/** Runs a program to its end: null, or the end of what it wrote where it failed. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-2_000);
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : output));
  });
}

function keysMissing(): CarillonError {
  return new CarillonError('livekit.keys-missing', {
    en: 'LIVEKIT_URL is set, but not LIVEKIT_API_KEY and LIVEKIT_API_SECRET: set all three, or none.',
    fr: 'LIVEKIT_URL est réglé, mais pas LIVEKIT_API_KEY ni LIVEKIT_API_SECRET : réglez les trois, ou aucun.',
  });
}

/** The error for a LiveKit of the environment's that does not answer to its key. */
export function noAnswer(url: string): CarillonError {
  return new CarillonError('livekit.no-answer', {
    en: `LiveKit does not answer at ${url}, or not to this key. Check LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET, or take all three away: then Carillon starts one of its own.`,
    fr: `LiveKit ne répond pas à ${url}, ou pas à cette clé. Vérifiez LIVEKIT_URL, LIVEKIT_API_KEY et LIVEKIT_API_SECRET, ou retirez les trois : Carillon démarrera alors le sien.`,
  });
}

function notFound(goSays = ''): CarillonError {
  const because =
    goSays === '' ? { en: '', fr: '' } : { en: `Go says:\n${goSays}\n`, fr: `Go dit :\n${goSays}\n` };
  const ways = [
    'Linux     curl -sSL https://get.livekit.io | bash',
    'macOS     brew install livekit',
    'Windows   https://github.com/livekit/livekit/releases → livekit-server.exe',
    'Go 1.26+  https://go.dev/dl',
    'Cloud     LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET (https://cloud.livekit.io)',
  ]
    .map((way) => `  ${way}`)
    .join('\n');
  return new CarillonError('livekit.not-found', {
    en: `${because.en}There is no LiveKit server here, and none could be built. One of these brings it; then start again:\n${ways}\n`,
    fr: `${because.fr}Il n’y a pas de serveur LiveKit ici, et aucun n’a pu être compilé. L’un de ces moyens l’apporte ; recommencez ensuite :\n${ways}\n`,
  });
}
