/**
 * What the tests need beside `npm install`: programs of the system, a LiveKit server. Installs
 * what is missing and may be installed, says what it does, and fails with the list of what it could not get.
 */
import { existsSync, readdirSync } from 'node:fs';
import { findProgram, locateLiveKit } from '../agent/start/livekit/locate-livekit.ts';
import { installPackages } from '../agent/start/speech-programs.ts';
import { mockOfLiveKit } from './phone/mock-of-livekit.ts';

const { LIVEKIT_URL: _, ...env } = process.env;

/** Each Debian package, and how to see that it is there. */
const NEEDS: Record<string, () => boolean | Promise<boolean>> = {
  chromium: () => has('chromium'),
  'firefox-esr': async () => (await has('firefox-esr')) || (await has('firefox')),
  ffmpeg: () => has('ffmpeg'),
  flite: () => has('flite'),
  'espeak-ng': () => has('espeak-ng'),
  pocketsphinx: () => has('pocketsphinx_continuous'),
  'pocketsphinx-en-us': () => existsSync('/usr/share/pocketsphinx/model/en-us'),
  // The telephone: a phone, a provider, a carrier by the letter, and what LiveKit keeps its trunks in.
  baresip: () => has('baresip'),
  kamailio: () => existsSync('/usr/sbin/kamailio'),
  'sip-tester': () => has('sipp'),
  openssl: () => has('openssl'),
  'redis-server': () => has('redis-server'),
  postgresql: async () =>
    (await has('initdb')) ||
    (existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').length > 0),
};

async function has(program: string): Promise<boolean> {
  return (await findProgram(program, env)) !== null;
}

async function missing(): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(NEEDS).map(async ([name, check]) => ((await check()) ? null : name)),
  );
  return found.filter((name) => name !== null);
}

const wanted = await missing();
if (wanted.length > 0) {
  console.log(`Installing ${wanted.join(' ')}…`);
  await installPackages(wanted, env);
  const still = await missing();
  if (still.length > 0) {
    console.error(`The tests need these programs, and they could not be installed: ${still.join(' ')}`);
    console.error(`On Debian or Ubuntu: sudo apt-get install ${still.join(' ')}`);
    process.exit(1);
  }
}
await mockOfLiveKit();
const livekit = await locateLiveKit(env, (line) => console.log(line));
console.log(`Node ${process.version}; LiveKit: ${livekit.from}; system programs: all there.`);
