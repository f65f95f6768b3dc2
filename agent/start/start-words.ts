/** The lines that a start prints. */
import type { Language } from '../business/language.ts';
import type { CarillonError } from '../errors.ts';
import { createMind } from '../voice/mind/index.ts';
import type { Everything } from './start-all.ts';

type SpeechHere = Record<'ears' | 'mouth', Record<Language, string | null>>;

/** `Talk to it: <address>`, the console's one-time link, and what runs on what. */
export function runningTable(
  { url, demo, livekit }: Everything,
  env: NodeJS.ProcessEnv,
  { ears, mouth }: SpeechHere,
  home: string,
  link: string | null,
): string {
  const model = `${env.CARILLON_MIND_MODEL || 'OpenAI'}${env.OPENAI_BASE_URL ? ` at ${env.OPENAI_BASE_URL}` : ''}`;
  const from = { environment: 'yours', path: 'on the PATH', cache: 'cached', built: 'built just now' };
  const rows = [
    ['LiveKit', `${livekit.url} (${from[livekit.from]})`],
    ['ears', byLanguage(ears, 'none: the visitor types', 'is typed')],
    ['mouth', byLanguage(mouth, 'none: the agent writes', 'is written')],
    ['mind', createMind(env) === null ? 'the rules, no model' : `the rules, then ${model}`],
    ['database', env.DATABASE_URL ? 'PostgreSQL (DATABASE_URL)' : `PGlite in ${home}/data`],
    ['server', url],
    ['logs', `${home}/logs`],
  ];
  const table = rows.map(([what, which]) => `  ${what?.padEnd(9)} ${which}`).join('\n');
  return `\nCarillon is ready.\n\n  Talk to it: ${demo}/\n  Parlez-lui : ${demo}/\n${consoleLines(link)}\n${table}\n\nCtrl-C stops everything.`;
}

function consoleLines(link: string | null): string {
  if (link === null) return '';
  return `\n  Set it up (this link works once):\n  Réglez-la (ce lien sert une fois) :\n  ${link}\n`;
}

/** `flite (English), espeak-ng (French)`; one name where one does both. `otherwise`: what becomes of a language with none. */
function byLanguage({ en, fr }: Record<Language, string | null>, none: string, otherwise: string): string {
  if (en === null && fr === null) return none;
  if (en === fr) return en ?? none;
  const english = en === null ? `English ${otherwise}` : `${en} (English)`;
  return `${english}, ${fr === null ? `French ${otherwise}` : `${fr} (French)`}`;
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
