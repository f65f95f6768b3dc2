/** The last pass: what can only be settled once the whole text is read. */
import type { Language } from '../business/language.ts';
import { readBlank } from './blanks.ts';
import { settleConsent } from './consent.ts';
import { type ScriptDraft, sameGuard } from './draft.ts';
import type { Guard, Script, Span, Step } from './script.ts';

/** Makes a script of the draft. */
export function finish(draft: ScriptDraft, language: Language): Script {
  draft.settleMessage([]);
  for (const span of draft.paint.bare(draft.source)) rescue(draft, span);
  settleConsent(draft);
  keepNumber(draft);
  for (const step of draft.steps) fillBlanks(draft, step);
  for (const step of draft.steps)
    if (isContradiction(step.when)) draft.report('script.unreachable', step.span);
  for (const at of draft.pairs.lonely) draft.report('script.unbalanced-bracket', { from: at, to: at + 1 });
  if (draft.source.trim() === '') draft.report('script.empty', { from: 0, to: draft.source.length });
  return renumber(draft, language);
}

/** Whatever no reader took: a guided step at its place, so that nothing is lost. */
function rescue(draft: ScriptDraft, span: Span): void {
  draft.report('script.guided', span);
  const at = draft.steps.findIndex((step) => step.span.from > span.from);
  const step = draft.add<Extract<Step, { kind: 'guided' }>>(
    { kind: 'guided', text: draft.source.slice(span.from, span.to).trim(), span, when: [] },
    'guided',
  );
  if (at === -1) return;
  draft.steps.splice(draft.steps.indexOf(step), 1);
  draft.steps.splice(at, 0, step);
}

/** A script that sends a text has a place for the number that it goes to, asked for or not. */
function keepNumber({ steps, book }: ScriptDraft): void {
  const texts = steps.some((step) => step.kind === 'act' && step.action === 'sms');
  if (texts && !book.slots.some((slot) => slot.type === 'phone')) book.known('phone', false);
}

function fillBlanks(draft: ScriptDraft, step: Step): void {
  if (step.kind !== 'say' && step.kind !== 'ask') return;
  const optional = step.when.some((guard) => guard.kind === 'mood' && guard.mood === 'relevant');
  step.line =
    step.line?.map((part) => {
      if (part.kind === 'text') return part;
      const blank = readBlank(part.name, draft.book.slots, optional);
      const asked = draft.book.slots.some((slot) => slot.id === blank.key);
      const settled = blank.source === 'slot' && !asked ? { ...blank, source: 'open' as const } : blank;
      if (settled.source === 'open') draft.report('script.open-blank', step.span);
      return settled;
    }) ?? (null as never);
}

/** Whether conditions exclude each other. */
function isContradiction(when: readonly Guard[]): boolean {
  return when.some((guard) =>
    when.some(
      (other) =>
        guard.kind === 'answer' &&
        other.kind === 'answer' &&
        guard.of === other.of &&
        !sameGuard(guard, other),
    ),
  );
}

/** Gives steps their final ids, in reading order. */
function renumber(draft: ScriptDraft, language: Language): Script {
  const names = new Map(draft.steps.map((step, index) => [step.id, `s${index + 1}`]));
  const rename = (id: string) => names.get(id) ?? id;
  const steps = draft.steps.map(
    (step): Step => ({
      ...step,
      id: rename(step.id),
      span: { from: step.span.from, to: step.span.to },
      when: step.when.map((guard) => (guard.kind === 'mood' ? guard : { ...guard, of: rename(guard.of) })),
    }),
  );
  const diagnostics = draft.diagnostics
    .map((found) => ({ ...found, span: { from: found.span.from, to: found.span.to } }))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  return { language, steps, slots: draft.book.slots, spans: draft.paint.spans(rename), diagnostics };
}
