/** What happened in a call, in at most three sentences, without a model: who and why, what they gave, what came of it. */
import type { Language } from '../business/language.ts';
import type { Script, Slot } from '../script/script.ts';
import type { Conversation } from './conversation.ts';
import { type SummaryWords, summaryWords } from './phrases/summary.ts';
import { type Program, scriptOf } from './program.ts';
import { writtenNumber } from './render.ts';

/** The longest value that a summary holds whole, in characters. */
const LONGEST = 200;

interface RunSummary {
  task: string;
  slots: Readonly<Record<string, string>>;
  notes: readonly string[];
  questions: readonly string[];
  completed: boolean;
  since: number;
}

/** The summary, in `language` (by default the business's own). Holds personal data: never for a log. */
export function summarise(
  program: Program,
  state: Conversation,
  language: Language = program.business.languages[0] ?? 'en',
): string {
  const words = summaryWords(language);
  const runs = runsOf(state);
  const named = (id: string) => program.tasks.get(id)?.task.name ?? words.aMessage;
  const number = state.known.phone ?? state.given.phone ?? firstOf(program, runs, 'phone') ?? state.caller;
  const who = {
    name: state.known.name ?? state.given.name ?? firstOf(program, runs, 'name') ?? '',
    number: number === null ? '' : writtenNumber(number, program.business.country),
  };
  const pairs = pairsOf(program, runs, words, language);
  const outcome = outcomeOf(program, state, runs, words);
  return [
    words.called(who, [...new Set(runs.map(({ task }) => named(task)))]),
    ...(pairs.length > 0 ? [sentence(words.gave(pairs))] : []),
    ...(outcome.length > 0 ? [sentence(outcome.join(words.between))] : []),
  ].join(' ');
}

function runsOf(state: Conversation): RunSummary[] {
  const unfinished = state.stack.map((run) => ({ ...run, task: run.task ?? 'message', completed: false }));
  return [...state.finished, ...unfinished].sort((one, other) => one.since - other.since);
}

/** The first value of a kind, also where nobody has confirmed it. */
function firstOf(program: Program, runs: RunSummary[], kind: 'name' | 'phone'): string | null {
  for (const run of runs) {
    const slot = scriptOf(program, run.task).slots.find(({ type }) => type === kind);
    const value = slot === undefined ? undefined : run.slots[slot.id];
    if (value !== undefined) return value;
  }
  return null;
}

/** What was given, in the order of the scripts; a later task's value of the same name wins. */
function pairsOf(program: Program, runs: RunSummary[], words: SummaryWords, language: Language): string[] {
  const pairs = new Map<string, string>();
  for (const run of runs) {
    const script = scriptOf(program, run.task);
    for (const slot of script.slots) {
      const value = run.slots[slot.id];
      if (value === undefined || !tells(script, slot)) continue;
      pairs.set(slot.label[language], slot.type === 'yesno' ? yesOrNo(value, words) : short(value));
    }
  }
  return [...pairs].map(([label, value]) => words.pair(label, value));
}

/** Whether a slot tells the team something: the name and the number are said already, and a permission or an offer is over. */
function tells(script: Script, { id, type }: Slot): boolean {
  if (['name', 'phone', 'consent', 'more'].includes(type)) return false;
  if (type !== 'yesno') return true;
  const asked = script.steps.filter((step) => step.kind === 'ask' && step.slot === id).map((step) => step.id);
  return !script.steps.some(
    (step) =>
      (step.kind === 'act' || step.kind === 'message') &&
      step.when.some((guard) => guard.kind === 'answer' && asked.includes(guard.of)),
  );
}

function yesOrNo(value: string, words: SummaryWords): string {
  return value === 'yes' ? words.yes : value === 'no' ? words.no : short(value);
}

function outcomeOf(program: Program, state: Conversation, runs: RunSummary[], words: SummaryWords): string[] {
  const outcome: string[] = [];
  for (const { type, target, outcome: became } of state.actions) {
    const name = program.business.destinations.find(({ id }) => id === target)?.name ?? target;
    if (type === 'sms') outcome.push(words.text[became](target));
    else outcome.push(became === 'done' ? words.transferred(name) : words.nobodyAnswered(name));
  }
  if (runs.some((run) => refusedText(scriptOf(program, run.task), run))) outcome.push(words.textUnwanted);
  if (state.messages.length > 0) outcome.push(words.messageLeft);
  const questions = runs.flatMap((run) => run.questions);
  if (questions.length > 0) outcome.push(words.asked(questions.map(short)));
  const notes = runs.flatMap((run) => run.notes);
  if (notes.length > 0) outcome.push(words.noted(notes.map(short)));
  if (state.ended === 'hangup' && runs.some(({ completed }) => !completed)) outcome.push(words.hungUp);
  if (state.ended === 'silence') outcome.push(words.fellSilent);
  if (state.ended === 'abuse') outcome.push(words.abusive);
  if (state.mood.urgent) outcome.push(words.urgent);
  if (state.mood.frustrated) outcome.push(words.frustrated);
  return [...new Set(outcome)];
}

function refusedText(script: Script, run: RunSummary): boolean {
  return script.slots.some(({ id, type }) => type === 'consent' && run.slots[id] === 'no');
}

/** With a capital and one full stop. */
function sentence(text: string): string {
  const first = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}

/** In one line, without its full stop, and not endless. */
function short(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line.replace(/\.$/, '');
}
