/** The evaluation sets, and how much of them the rules get right. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../agent/business/language.ts';
import { type Expectation, readConsent, understandByRules } from '../../agent/engine/understanding/index.ts';
import { requestFor, slotOf } from './request.ts';

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

function routing(half: Half, language: Language, set: 'routing' | 'routing2'): Record<string, Score> {
  const lines = linesOf(half, `${set}.${language}`);
  if (lines === null) return {};
  const file = join(folder, `tasks${set === 'routing2' ? '2' : ''}.${language}.json`);
  const tasks = tasksSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const read = ({ text }: Line) => understandByRules(requestFor(text, language, { tasks }));
  const right = (line: Line) => (read(line).task?.id ?? null) === (line.task ?? null);
  return {
    [`${set} ${language}, a task`]: scoreOf(
      lines.filter(({ task }) => task),
      right,
    ),
    [`${set} ${language}, none`]: scoreOf(
      lines.filter(({ task }) => !task),
      right,
    ),
    [`${set} ${language}, where sure`]: scoreOf(
      lines.filter((line) => read(line).sure),
      right,
    ),
  };
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
    Object.assign(scores, routing(half, language, 'routing'), routing(half, language, 'routing2'));
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
