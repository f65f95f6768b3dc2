/** What a person sees of a start: what is being done, where to go, what runs on what, and how it ended. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CarillonError } from '../errors.ts';
import { readBusinesses } from '../server/import-businesses.ts';
import { holderOf, inUse } from '../store/lock-folder.ts';
import { describeSpeech, earsHere } from '../voice/speech.ts';
import { askForLink } from './ask-for-link.ts';
import { buildWidget, isStale } from './build-widget.ts';
import { machineAddress } from './machine-address.ts';
import { isFree, nextFree } from './ports.ts';
import { findSpeechPrograms, installPackages, missingPackages } from './speech-programs.ts';
import { type Everything, startAll } from './start-all.ts';
import { endedWords, lanWords, packagesWords, portWords, runningTable } from './start-words.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StartForPersonOptions {
  env: NodeJS.ProcessEnv;
  /** Folders of businesses; null: CARILLON_BUSINESSES, or the demonstration's. */
  businesses: string[] | null;
  lan: boolean;
}

/** Runs until it is told to stop, or until one of its programs ends. Returns the exit code. */
export async function startForPerson({ env, businesses, lan }: StartForPersonOptions): Promise<number> {
  const say = (line: string) => console.log(line);
  const home = resolve(env.CARILLON_HOME || join(root, '.carillon'));
  const holder = env.DATABASE_URL ? null : holderOf(home);
  if (holder !== null) throw inUse(home, holder);

  const given = businesses ?? (env.CARILLON_BUSINESSES || join(root, 'demo', 'businesses')).split(',');
  const folders = given.map((folder) => resolve(folder.trim()));
  await readBusinesses(folders);

  const address = lan ? machineAddress() : null;
  if (lan && address === null) throw noNetwork();
  const host = address === null ? '127.0.0.1' : '0.0.0.0';
  const port = await choosePort('PORT', 3900, env, host, say);
  const demoPort = await choosePort('DEMO_PORT', 3910, env, host, say, port);

  const told = untilToldToStop();
  let stopping = false;
  void told.then(() => {
    stopping = true;
  });

  const dist = join(root, 'dist');
  if (existsSync(join(root, 'vite.config.ts')) && isStale(root, dist)) {
    say('Widget: building…');
    await buildWidget(root);
  }
  await prepareSpeech(env, say);
  const ears = env.CARILLON_EARS ?? earsHere(env).join(',');
  if (stopping) return 0;

  say('Starting…');
  let everything: Everything;
  try {
    everything = await startAll({
      env: { ...env, CARILLON_EARS: ears },
      home,
      port,
      demoPort,
      lan: address,
      businesses: folders,
      say,
    });
  } catch (error) {
    if (stopping) return 0;
    throw error;
  }
  const key = readFileSync(join(home, 'owner-key'), 'utf8').trim();
  const link = await askForLink(everything.url.replace('127.0.0.1', 'localhost'), key);
  say(runningTable(everything, env, describeSpeech(env), home, link));
  if (address !== null) say(lanWords(address, demoPort));

  const fallen = Promise.race(everything.children.map((child) => child.ended.then(() => child)));
  const ended = await Promise.race([told, fallen]);
  if (ended === undefined) {
    say('\nStopping…');
    await everything.stop();
    return 0;
  }
  const failure = ended.failure();
  console.error(endedWords(failure));
  await everything.stop();
  return 1;
}

/** The port that was asked for, which must be free; or the first free one from `usual` on, said where it is another. */
async function choosePort(
  name: 'PORT' | 'DEMO_PORT',
  usual: number,
  env: NodeJS.ProcessEnv,
  host: string,
  say: (line: string) => void,
  taken?: number,
): Promise<number> {
  const free = async (port: number) => port !== taken && (await isFree(port, host));
  const asked = env[name];
  if (asked) {
    const port = Number(asked);
    if (Number.isInteger(port) && port > 0 && port < 65_536 && (await free(port))) return port;
    throw new CarillonError('start.port-in-use', {
      en: `${name}=${asked}: this is no port, or another program has it. Stop that program, or choose another port.`,
      fr: `${name}=${asked} : ce n’est pas un port, ou un autre programme l’occupe. Arrêtez ce programme ou choisissez un autre port.`,
    });
  }
  const port = await nextFree(usual, free);
  if (port !== usual) say(portWords(usual, port));
  return port;
}

/** Installs what is missing of the offline speech, where it is needed and we may. */
async function prepareSpeech(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  if (env.OPENAI_API_KEY) return;
  const missing = missingPackages(await findSpeechPrograms(env));
  if (missing.length > 0) {
    say(packagesWords(missing, 'installing'));
    if (!(await installPackages(missing, env))) say(packagesWords(missing, 'missing'));
  }
}

function noNetwork(): CarillonError {
  return new CarillonError('start.no-network', {
    en: 'This machine has no address on a network, so --lan has nothing to advertise. Start without it.',
    fr: 'Cette machine n’a pas d’adresse sur un réseau : --lan n’a rien à annoncer. Démarrez sans.',
  });
}
