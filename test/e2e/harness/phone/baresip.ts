/** baresip as a telephone: it dials and answers, says what it is given, presses keys, and records both directions. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFree } from '../../../../agent/start/ports.ts';
import { speakTo } from '../sound.ts';
import { soundsIn } from './tone.ts';

const PATIENCE = 60_000;
/** Of flite's voices the one that pocketsphinx hears best through a telephone. */
const VOICE = 'rms';
/** Whoever is silent for so long has said what they had to, in milliseconds. */
const MOMENT = 700;

export interface Telephone {
  /** Where it can be called. */
  uri: string;
  port: number;
  dial(uri: string): Promise<void>;
  hangUp(): Promise<void>;
  press(keys: string): Promise<void>;
  /** Makes the sound of what is to be said, which takes a while and holds up everything else in the process. */
  prepares(...texts: string[]): void;
  /** Says the words; what was not prepared is prepared first. */
  says(text: string): Promise<void>;
  /** Sounds a tone of so many hertz, until something else is said. */
  sounds(hertz: number): Promise<void>;
  /** Waits for an event after those that were waited for: `CALL_ESTABLISHED`, `CALL_CLOSED`, `CALL_RINGING`. Gives what came with it. */
  sees(type: string): Promise<string>;
  /** Waits until it has heard somebody, after what it heard before, and then nothing for a moment. */
  hearsThemOut(): Promise<void>;
  /** What it has heard so far in its latest call, as a WAV. */
  heard(): Buffer;
  close(): Promise<void>;
}

export interface TelephoneOptions {
  user: string;
  /** Whether it picks up by itself. Default: no. */
  answers?: boolean;
  /** Whether it takes only encrypted sound. */
  encrypted?: boolean;
}

export async function startTelephone({
  user,
  answers = false,
  encrypted = false,
}: TelephoneOptions): Promise<Telephone> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-baresip-'));
  const recordings = join(folder, 'recordings');
  mkdirSync(recordings);
  const silence = join(folder, 'silence.wav');
  makeSound('anullsrc=r=8000:cl=mono:d=300', silence);
  writeFileSync(join(folder, 'contacts'), '');
  const mode = answers ? 'auto' : 'manual';
  const { program, socket, port } = await startProgram(folder, { silence, recordings }, (at) =>
    writeFileSync(
      join(folder, 'accounts'),
      `<sip:${user}@127.0.0.1:${at}>;regint=0;answermode=${mode};audio_codecs=pcmu,pcma;ptime=20${encrypted ? ';mediaenc=srtp-mand' : ''}\n`,
    ),
  );
  const events: { type: string; param: string }[] = [];
  let looked = 0;
  readMessages(socket, (message) => {
    if (message.event) events.push({ type: message.type ?? '', param: message.param ?? '' });
  });

  async function command(name: string, params = ''): Promise<void> {
    const text = JSON.stringify({ command: name, params, token: 'test' });
    socket.write(`${Buffer.byteLength(text)}:${text},`);
    await pause(60);
  }

  /** The recording of the latest call: null before the first. */
  function latest(): string | null {
    const born = (name: string) => statSync(join(recordings, name)).birthtimeMs;
    const names = readdirSync(recordings).filter((name) => name.endsWith('-dec.wav'));
    return names.toSorted((one, other) => born(one) - born(other)).at(-1) ?? null;
  }
  function heard(): Buffer {
    const name = latest();
    return name === null ? Buffer.alloc(0) : readFileSync(join(recordings, name));
  }
  /** How much of the latest recording was heard out already. */
  let heardOut = { name: '', until: 0 };

  const prepared = new Map<string, string>();
  function soundOf(text: string): string {
    const file = prepared.get(text) ?? join(folder, `said-${prepared.size}.wav`);
    if (!prepared.has(text))
      speakTo(file, [{ pause: 300, text }], { voice: VOICE, tail: 120_000, rate: 8_000 });
    prepared.set(text, file);
    return file;
  }
  return {
    uri: `sip:${user}@127.0.0.1:${port}`,
    port,
    async dial(uri) {
      // Nothing of the call before it is waited for any more.
      looked = events.length;
      // What was said last would be said again.
      await command('ausrc', `aufile,${silence}`);
      await command('dial', uri);
    },
    hangUp: () => command('hangup'),
    async press(keys) {
      for (const key of keys) {
        await command('sndcode', key);
        await pause(200);
      }
    },
    prepares(...texts) {
      for (const text of texts) soundOf(text);
    },
    async sounds(hertz) {
      const file = join(folder, `tone-${hertz}.wav`);
      makeSound(`sine=frequency=${hertz}:sample_rate=8000:duration=60`, file);
      await command('ausrc', `aufile,${file}`);
    },
    says: (text) => command('ausrc', `aufile,${soundOf(text)}`),
    async sees(type) {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const at = events.findIndex((event, index) => index >= looked && event.type === type);
        const found = events[at];
        if (found !== undefined) {
          looked = at + 1;
          return found.param;
        }
        if (Date.now() > deadline) throw new Error(`${user} never saw ${type}: ${JSON.stringify(events)}`);
        await pause(10);
      }
    },
    async hearsThemOut() {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const name = latest() ?? '';
        const { sounds, length } = soundsIn(heard());
        const until = name === heardOut.name ? heardOut.until : 0;
        const last = sounds.at(-1);
        if (last !== undefined && last > until && length - last > MOMENT) {
          heardOut = { name, until: length };
          return;
        }
        if (Date.now() > deadline) throw new Error(`${user} heard nobody`);
        await pause(50);
      }
    },
    heard,
    async close() {
      socket.destroy();
      if (program.exitCode === null) {
        program.kill();
        await once(program, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes what a source of ffmpeg's gives. */
function makeSound(source: string, file: string): void {
  const options = [
    '-y',
    '-loglevel',
    'error',
    '-f',
    'lavfi',
    '-i',
    source,
    '-ac',
    '1',
    '-c:a',
    'pcm_s16le',
    file,
  ];
  execFileSync('ffmpeg', options);
}

interface Places {
  port: number;
  control: number;
  silence: string;
  recordings: string;
}

function configOf({ port, control, silence, recordings }: Places): string {
  return `sip_listen 127.0.0.1:${port}
net_interface 127.0.0.1
audio_source aufile,${silence}
ausrc_srate 8000
auplay_srate 8000
ausrc_channels 1
auplay_channels 1
module_path /usr/lib/baresip/modules
module g711.so
module aufile.so
module sndfile.so
module srtp.so
snd_path ${recordings}
module_tmp uuid.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:${control}
`;
}

/** Starts baresip where it finds its ports free, which another program may have taken meanwhile. */
async function startProgram(
  folder: string,
  sounds: Pick<Places, 'silence' | 'recordings'>,
  writeAccount: (port: number) => void,
): Promise<{ program: ChildProcess; socket: Socket; port: number }> {
  for (let tries = 3; ; tries--) {
    const [port, control] = [await anyFree(), await anyFree()];
    writeFileSync(join(folder, 'config'), configOf({ port, control, ...sounds }));
    writeAccount(port);
    const program = spawn('baresip', ['-4', '-f', folder], { stdio: 'ignore' });
    try {
      return { program, socket: await controlOf(program, control), port };
    } catch (error) {
      program.kill();
      if (tries === 1) throw error;
    }
  }
}

async function controlOf(program: ChildProcess, port: number): Promise<Socket> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (Date.now() > deadline || program.exitCode !== null) throw error;
      await pause(50);
    }
  }
}

interface Message {
  event?: boolean;
  type?: string;
  param?: string;
}

/** Cuts what the control port sends into its messages: a length, a colon, JSON, a comma. */
function readMessages(socket: Socket, take: (message: Message) => void): void {
  let kept = '';
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    kept += String(data);
    for (;;) {
      const [head = '', length] = /^(\d+):/.exec(kept) ?? [];
      const end = head.length + Number(length);
      if (length === undefined || kept.length <= end) return;
      const text = kept.slice(head.length, end);
      kept = kept.slice(end + 1);
      take(JSON.parse(text));
    }
  });
}
