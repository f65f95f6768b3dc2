/** The evaluation sets, and how much of them the rules get right. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../agent/business/language.ts';
import { readTemplates } from '../../agent/commands/templates.ts';
import { type Expectation, readConsent, understandByRules } from '../../agent/engine/understanding/index.ts';
import type { UnderstandingRequest } from '../../agent/engine/understanding/understanding.ts';
import { requestFor, slotOf } from './request.ts';
import { businessesIn } from './sets/businesses/businesses.ts';

export type Half = 'dev' | 'held-out';
/** How many were right, of how many. */
export interface Score {
  right: number;
  of: number;
}

const folder = join(import.meta.dirname, 'sets');
const tasksSchema = z.array(
  z.object({ id: z.string(), name: z.string(), description: z.string(), trigger: z.string() }),
);
const lineSchema = z.object({
  text: z.string(),
  task: z.string().nullish(),
  value: z.string().nullish(),
  wants: z.string().nullish(),
  language: z.string().nullish(),
  caller: z.string().nullish(),
  country: z.string().optional(),
});
type Line = z.infer<typeof lineSchema>;

/** The lines of a set; null where the set is not there. */
function linesOf(half: Half, name: string): Line[] | null {
  const file = join(folder, half, `${name}.jsonl`);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

function scoreOf(lines: readonly Line[], right: (line: Line) => boolean): Score {
  return { right: lines.filter(right).length, of: lines.length };
}

type Task = UnderstandingRequest['tasks'][number];
/** A line, and the tasks of the business that it is said to. */
interface Call {
  text: string;
  task: string | null;
  tasks: readonly Task[];
}

/** The tasks that the lines of each set are said to, by language. */
const tasksOf = {
  routing: (language: Language) => tasksIn(`tasks.${language}.json`),
  routing2: (language: Language) => tasksIn(`tasks2.${language}.json`),
  starter: (language: Language) => starters[language],
} satisfies Record<string, (language: Language) => readonly Task[]>;
const starters = {
  en: (await readTemplates('en')).business.tasks,
  fr: (await readTemplates('fr')).business.tasks,
};
const tasksIn = (file: string) => tasksSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** What callers say first, of each set of a half. */
function callsOf(half: Half, language: Language): [set: string, calls: Call[]][] {
  const sets = Object.entries(tasksOf).map(([set, own]): [string, Call[]] => {
    const tasks = own(language);
    const lines = linesOf(half, `${set}.${language}`) ?? [];
    return [set, lines.map(({ text, task = null }) => ({ text, task, tasks }))];
  });
  const file = join(folder, half, `others.${language}.txt`);
  const others = existsSync(file) ? businessesIn(file) : [];
  sets.push(['others', others.flatMap(({ tasks, calls }) => calls.map((call) => ({ ...call, tasks })))]);
  return sets.filter(([, calls]) => calls.length > 0);
}

function routing(half: Half, language: Language): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const [set, calls] of callsOf(half, language)) {
    const read = calls.map(({ text, task, tasks }) => {
      const { sure, task: found } = understandByRules(requestFor(text, language, { tasks: [...tasks] }));
      return { task, sure, right: (found?.id ?? null) === task };
    });
    const score = (some: typeof read): Score => ({
      right: some.filter(({ right }) => right).length,
      of: some.length,
    });
    scores[`${set} ${language}, a task`] = score(read.filter(({ task }) => task !== null));
    scores[`${set} ${language}, none`] = score(read.filter(({ task }) => task === null));
    scores[`${set} ${language}, where sure`] = score(read.filter(({ sure }) => sure));
  }
  return scores;
}

/** « May I text you the link at 514 555 0199? » */
const CONSENT_ASKED_FOR = '+15145550199';

function meaning({ text, caller, country }: Line, language: Language, kind: string): string | null {
  if (kind === 'consent') {
    const answer = readConsent(text, language, CONSENT_ASKED_FOR);
    return answer === 'unclear' ? null : answer;
  }
  const slot = slotOf(kind === 'phone' || kind === 'email' ? kind : 'name');
  const expecting: Expectation = kind === 'yesno' ? { kind } : { kind: 'slot', slot };
  const { answer, slots } = understandByRules(
    requestFor(text, language, {
      expecting,
      open: [slot],
      caller: caller ?? null,
      ...(country === undefined ? {} : { country }),
    }),
  );
  if (expecting.kind !== 'slot') return answer === 'unclear' ? null : answer;
  return slots.find(({ slot: id }) => id === slot.id)?.value ?? null;
}

/** The scores of one half, by what was measured. « Consent, false yes » counts the ones that are not. */
export function scoresOf(half: Half): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const language of ['en', 'fr'] as const) {
    Object.assign(scores, routing(half, language));
    const consent = linesOf(half, `consent.${language}`);
    if (consent !== null) {
      const yes = (line: Line) => meaning(line, language, 'consent') === 'yes';
      scores[`consent ${language}, true yes`] = scoreOf(
        consent.filter(({ value }) => value === 'yes'),
        yes,
      );
      scores[`consent ${language}, no false yes`] = scoreOf(
        consent.filter(({ value }) => value !== 'yes'),
        (line) => !yes(line),
      );
    }
    for (const kind of ['yesno', 'phone', 'email', 'name']) {
      const lines = linesOf(half, `${kind}.${language}`);
      if (lines !== null)
        scores[`${kind} ${language}`] = scoreOf(
          lines,
          (line) => meaning(line, language, kind) === (line.value ?? null),
        );
    }
    const wants = linesOf(half, `wants.${language}`);
    if (wants !== null)
      scores[`wants ${language}`] = scoreOf(wants, ({ text, wants: wanted }) => {
        const found = Object.entries(understandByRules(requestFor(text, language)).wants).filter(
          ([, is]) => is,
        );
        return wanted == null ? found.length === 0 : found.length === 1 && found[0]?.[0] === wanted;
      });
  }
  const language = linesOf(half, 'language');
  if (language !== null)
    scores.language = scoreOf(
      language,
      (line) => understandByRules(requestFor(line.text)).language === (line.language ?? null),
    );
  return scores;
}
