/** What `carillon check` shows a person: each task's findings at their place, then what its callers will hear. */
import type { Business, Task } from '../business/business.ts';
import type { Language, Words } from '../business/language.ts';
import type { Finding } from '../business/lint.ts';
import { guardInWords, type Heard } from '../business/preview.ts';

const WORDS = {
  business: { en: 'The business', fr: 'L’entreprise' },
  off: { en: 'switched off', fr: 'désactivée' },
  hears: { en: 'What the caller will hear', fr: 'Ce qu’on entendra' },
  nothing: { en: 'Nothing to mend.', fr: 'Rien à corriger.' },
  line: { en: 'line', fr: 'ligne' },
  message: { en: 'a message is taken', fr: 'un message est pris' },
  sms: { en: 'a text is sent', fr: 'un texto est envoyé' },
  transfer: { en: 'the call is transferred', fr: 'l’appel est transféré' },
  note: { en: 'written down', fr: 'noté au dossier' },
  guided: { en: 'in the agent’s own words', fr: 'dans les mots de l’agent' },
} satisfies Record<string, Words>;

const SEVERITIES: Record<Finding['severity'], Words> = {
  error: { en: 'Must be mended', fr: 'À corriger' },
  warning: { en: 'Look at this', fr: 'À regarder' },
  info: { en: 'Good to know', fr: 'Bon à savoir' },
};
const MARKS: Record<Finding['severity'], string> = { error: '✗', warning: '!', info: '·' };

function place(task: Task | undefined, one: Finding, language: Language): string[] {
  if (task === undefined || one.from === null) return [];
  const span = task.instructions.slice(one.from, one.to ?? one.from);
  const blank = span.length - span.trimStart().length;
  const before = task.instructions.slice(0, one.from + (span.trim() === '' ? 0 : blank));
  const start = before.lastIndexOf('\n') + 1;
  const line = task.instructions.slice(start).split(/\r?\n/, 1)[0]?.trim() ?? '';
  const number = (before.match(/\n/g) ?? []).length + 1;
  const quoted = line.length > 90 ? `${line.slice(0, 89)}…` : line;
  return [`      ${WORDS.line[language]} ${number}: ${quoted}`];
}

function findingLines(one: Finding, task: Task | undefined, language: Language): string[] {
  return [
    `  ${MARKS[one.severity]} ${SEVERITIES[one.severity][language]}${language === 'fr' ? '\u00a0' : ''}: ${one.message[language]} (${one.code})`,
    ...place(task, one, language),
    `      → ${one.mend[language]}`,
  ];
}

function heardLine(heard: Heard, language: Language): string {
  const target = heard.text.includes('/') ? ` (${heard.text.slice(heard.text.indexOf('/') + 1)})` : '';
  if (heard.kind === 'act')
    return `⟶ ${heard.text.startsWith('sms') ? WORDS.sms[language] : WORDS.transfer[language]}${target}`;
  if (heard.kind === 'message') return `⟶ ${WORDS.message[language]}`;
  const text = heard.text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
  if (heard.kind === 'note') return `⟶ ${WORDS.note[language]}: ${text}`;
  if (heard.kind === 'guided') return `(${WORDS.guided[language]}) ${text}`;
  return heard.kind === 'ask' ? `? ${text}` : `– ${text}`;
}

function hearsLines(hears: readonly Heard[], language: Language): string[] {
  const open: string[] = [];
  return hears.flatMap((heard) => {
    const keys = heard.when.map((guard) => JSON.stringify(guard));
    const shared = keys.findIndex((key, depth) => open[depth] !== key);
    const kept = shared < 0 ? keys.length : shared;
    open.splice(0, open.length, ...keys);
    const conditions = heard.when.slice(kept).map((guard, index) => {
      const words = guardInWords(guard)[language].replace(/\s*:$/, '');
      return `${'  '.repeat(kept + index + 2)}${words}${language === 'fr' ? '\u00a0' : ''}:`;
    });
    return [...conditions, `${'  '.repeat(keys.length + 2)}${heardLine(heard, language)}`];
  });
}

/** The whole report. */
export function report(
  business: Business,
  findings: readonly Finding[],
  hears: ReadonlyMap<string, readonly Heard[]>,
  language: Language,
): string {
  const own = findings.filter((one) => one.task === null);
  const head = [
    `${business.name}`,
    ...own.flatMap((one) => findingLines(one, undefined, language)),
    ...(own.length === 0 ? [`  ${WORDS.nothing[language]}`] : []),
  ];
  const tasks = business.tasks.flatMap((task) => {
    const its = findings.filter((one) => one.task === task.id);
    return [
      '',
      `${task.emoji === '' ? '' : `${task.emoji} `}${task.name} (${task.id})${task.enabled ? '' : ` — ${WORDS.off[language]}`}`,
      ...its.flatMap((one) => findingLines(one, task, language)),
      `  ${WORDS.hears[language]}${language === 'fr' ? '\u00a0' : ''}:`,
      ...hearsLines(hears.get(task.id) ?? [], language),
    ];
  });
  return [...head, ...tasks, '', summary(findings, language)].join('\n');
}

function summary(findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return WORDS.nothing[language];
  return language === 'fr'
    ? `À corriger\u00a0: ${errors}. À regarder\u00a0: ${warnings}.`
    : `To mend: ${errors}. To look at: ${warnings}.`;
}
