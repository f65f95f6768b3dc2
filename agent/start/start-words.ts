/** The lines that a start prints. */
import type { CarillonError } from '../errors.ts';
import type { SpeechPrograms } from './speech-programs.ts';
import type { Everything } from './start-all.ts';

/** `Talk to it: <address>`, and what runs on what. */
export function runningTable(
  { url, demo, livekit }: Everything,
  env: NodeJS.ProcessEnv,
  speech: SpeechPrograms,
  home: string,
): string {
  const openai = env.OPENAI_API_KEY
    ? `OpenAI${env.OPENAI_BASE_URL ? ` at ${env.OPENAI_BASE_URL}` : ''}`
    : null;
  const from = { environment: 'yours', path: 'on the PATH', cache: 'cached', built: 'built just now' };
  const rows = [
    ['LiveKit', `${livekit.url} (${from[livekit.from]})`],
    [
      'ears',
      openai ?? (speech.pocketsphinx ? 'pocketsphinx (English; French is typed)' : 'none: the visitor types'),
    ],
    ['mouth', openai ?? mouth(speech)],
    ['mind', openai ?? 'the rules, no model'],
    ['database', env.DATABASE_URL ? 'PostgreSQL (DATABASE_URL)' : `PGlite in ${home}/data`],
    ['server', url],
    ['logs', `${home}/logs`],
  ];
  const table = rows.map(([what, which]) => `  ${what?.padEnd(9)} ${which}`).join('\n');
  return `\nCarillon is ready.\n\n  Talk to it: ${demo}/\n  Parlez-lui : ${demo}/\n\n${table}\n\nCtrl-C stops everything.`;
}

function mouth({ flite, espeak }: SpeechPrograms): string {
  if (flite && espeak) return 'flite (English), espeak-ng (French)';
  if (espeak) return 'espeak-ng';
  return flite ? 'flite (English only)' : 'none: the agent writes';
}

/** What becomes of missing speech programs. */
export function packagesWords(packages: string[], what: 'installing' | 'missing'): string {
  const names = packages.join(' ');
  if (what === 'installing') return `Offline speech: installing ${names}…`;
  return [
    `Offline speech: ${names} could not be installed; what it would have said or heard goes by text.`,
    `  To have it: sudo apt-get install ${names} (Debian, Ubuntu), or set OPENAI_API_KEY.`,
    `  Synthèse et reconnaissance locales : ${names} manque ; la conversation se fait par écrit.`,
  ].join('\n');
}

export function portWords(usual: number, port: number): string {
  return `Port ${usual} is taken: using ${port}. (Le port ${usual} est pris : ${port} le remplace.)`;
}

export function lanWords(address: string, port: number): string {
  return [
    `  From the network: http://${address}:${port}/`,
    '  Browsers give a page the microphone only on https:// or on localhost: on another device, type,',
    '  or put a proxy with a certificate before the ports above.',
  ].join('\n');
}

export function endedWords(failure: CarillonError): string {
  return `\n${failure.words.en}Everything else is being stopped.`;
}
