/** Ears that need no account: pocketsphinx, for English. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CarillonError } from '../../errors.ts';
import type { Ears, Hints } from '../provider.ts';
import { joined, samplesOf } from '../sound.ts';
import { likelierNumber } from './digits.ts';
import { findProgram } from './programs.ts';
import { widen } from './widen.ts';

/** The rate of pocketsphinx's English model, in samples a second. */
const RATE = 16_000;
const DIGITS = fileURLToPath(new URL('digits.gram', import.meta.url));
/** Very low noise around the speech: pure digital silence makes pocketsphinx deaf to what follows it. */
const HUSH = Int16Array.from({ length: RATE / 5 }, (_, i) => ((i * 7919) % 23) - 11);

/**
 * The offline ears, or null where pocketsphinx is not installed. A recogniser takes longer to load its model than to
 * hear a sentence, so that the next one is always kept loaded, waiting on its standard input.
 */
export function offlineEars(find: (name: string) => string | null = findProgram): Ears | null {
  const program = find('pocketsphinx_continuous');
  if (program === null) return null;
  let standby: ChildProcess | null = null;
  const load = (...extra: string[]) => {
    // The shell's pipe can be opened by name, which Node's own (a socket) cannot.
    const command = 'cat | "$0" -infile /dev/stdin -logfn /dev/null "$@"';
    const child = spawn('sh', ['-c', command, program, ...extra], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    return child;
  };
  return {
    name: 'pocketsphinx en-us',
    hears: (language) => language === 'en',
    warm() {
      standby ??= load();
    },
    close() {
      standby?.stdin?.destroy();
      standby = null;
    },
    async hear(sound, hints, signal) {
      if (hints.language !== 'en' || signal?.aborted === true) return '';
      const child = standby !== null && standby.exitCode === null ? standby : load();
      standby = null;
      const speech = joined([HUSH, widen(samplesOf(sound, RATE)), HUSH]);
      try {
        if (!asksNumber(hints)) return await answerOf(child, speech, signal);
        // A grammar of digits loads in no time, and hears them far better than a model of the whole language.
        const [general, digits] = await Promise.all([
          answerOf(child, speech, signal),
          answerOf(load('-jsgf', DIGITS, '-wip', '0.001'), speech, signal),
        ]);
        return likelierNumber(general, digits, hints.heard);
      } finally {
        standby ??= load();
      }
    },
  };
}

function asksNumber({ expecting }: Hints): boolean {
  return (expecting.kind === 'slot' || expecting.kind === 'confirm') && expecting.slot.type === 'phone';
}

/** The words of a stretch of speech, by one loaded recogniser, which ends with it. */
async function answerOf(child: ChildProcess, speech: Int16Array, signal?: AbortSignal): Promise<string> {
  const stop = () => child.stdin?.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
      child.stdin?.end(Buffer.from(speech.buffer, speech.byteOffset, speech.byteLength));
    });
    if (signal?.aborted === true) return '';
    if (code !== 0) throw new Error(`exit code ${code}`);
    return Buffer.concat(chunks).toString('utf8').replace(/\s+/g, ' ').trim();
  } catch (cause) {
    throw new CarillonError(
      'speech.program-failed',
      {
        en: 'pocketsphinx_continuous failed. Run it by hand to see why, or install it again.',
        fr: 'pocketsphinx_continuous a échoué. Lancez-le à la main pour voir pourquoi, ou réinstallez-le.',
      },
      { cause },
    );
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
