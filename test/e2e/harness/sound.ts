/** Speech made and read by other programs than ours, for both ends of a test. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One thing that a caller says: `pause` milliseconds of quiet, then the words. */
export interface Line {
  pause: number;
  text: string;
}

/** Writes a WAV (mono, 48 kHz unless `rate` says another) in which the lines are spoken in turn, with `tail` milliseconds of quiet at the end. */
export function speakTo(
  file: string,
  lines: Line[],
  { voice = 'slt', tail = 60_000, rate = 48_000 } = {},
): void {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-speech-'));
  try {
    const inputs: string[] = [];
    const filters: string[] = [];
    lines.forEach(({ pause, text }, index) => {
      const spoken = join(folder, `${index}.wav`);
      execFileSync('flite', ['-voice', voice, '-t', text, '-o', spoken]);
      inputs.push('-i', spoken);
      filters.push(`[${index}]aresample=${rate},adelay=${pause}[s${index}]`);
    });
    const joined = lines.map((_, index) => `[s${index}]`).join('');
    const graph = `${filters.join(';')};${joined}concat=n=${lines.length}:v=0:a=1,apad=pad_dur=${tail}ms[out]`;
    const output = ['-map', '[out]', '-ac', '1', '-c:a', 'pcm_s16le', file];
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...inputs, '-filter_complex', graph, ...output]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pocketsphinx makes of a recording, in any form that ffmpeg reads: lower-case words, one utterance a line. */
export function transcribe(recording: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-heard-'));
  try {
    const source = join(folder, 'source');
    const wav = join(folder, 'heard.wav');
    writeFileSync(source, recording);
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', source, '-ac', '1', '-ar', '16000', wav]);
    const words = execFileSync('pocketsphinx_continuous', ['-infile', wav, '-logfn', '/dev/null'], {
      encoding: 'utf8',
    });
    return words.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long a recording lasts, in milliseconds. */
export function lengthOf(file: string): number {
  const options = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file];
  return Math.round(Number(execFileSync('ffprobe', options, { encoding: 'utf8' })) * 1_000);
}

/** The share of the words of `said` that were heard, in any order: ears mishear, above all on a busy machine. */
export function shareOf(said: string, heard: string): number {
  const plain = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const left = plain(heard);
  const words = plain(said);
  const found = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / words.length;
}
