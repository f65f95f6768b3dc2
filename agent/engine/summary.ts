/** What happened in a call, in two or three sentences, without a model. */
import type { Language } from '../business/language.ts';
import type { Conversation } from './conversation.ts';
import { type Program, scriptOf } from './program.ts';
import { written } from './render.ts';

const say = {
  en: {
    caller: (name: string, phone: string) =>
      [name, phone].filter(Boolean).join(', ') || 'A caller who gave no name',
    about: (names: string) => `asked for: ${names}.`,
    nothing: 'asked for nothing that a task covers.',
    collected: (pairs: string) => `They gave this: ${pairs}.`,
    urgent: 'They said it is urgent.',
    frustrated: 'They were unhappy.',
  },
  fr: {
    caller: (name: string, phone: string) =>
      [name, phone].filter(Boolean).join(', ') || 'Une personne qui n’a pas donné son nom',
    about: (names: string) => `a demandé ceci : ${names}.`,
    nothing: 'n’a rien demandé qui relève d’une tâche.',
    collected: (pairs: string) => `Renseignements donnés : ${pairs}.`,
    urgent: 'La demande est urgente, selon elle.',
    frustrated: 'Elle était mécontente.',
  },
} satisfies Record<Language, unknown>;

/** The summary, in `language` (by default the business's own). Holds personal data: never for a log. */
export function summarise(
  program: Program,
  state: Conversation,
  language: Language = program.business.languages[0] ?? 'en',
): string {
  const phrases = say[language];
  const runs = [
    ...state.finished,
    ...state.stack.map((run) => ({
      task: run.task ?? 'message',
      slots: run.slots,
      notes: run.notes,
      completed: false,
    })),
  ];
  const { country } = program.business;
  const number = state.known.phone ?? state.caller ?? '';
  const name =
    state.known.name ?? runs.map((run) => run.slots.name).find((value) => value !== undefined) ?? '';
  const names = [...new Set(runs.map((run) => program.tasks.get(run.task)?.task.name ?? run.task))];
  const pairs = new Map<string, string>();
  for (const run of runs) {
    const script = scriptOf(program, run.task);
    for (const slot of script.slots) {
      const value = run.slots[slot.id];
      if (value === undefined || slot.type === 'name' || slot.type === 'phone') continue;
      pairs.set(slot.label[language], written(value, slot, country));
    }
  }
  const sentences = [
    `${phrases.caller(name, number === '' ? '' : written(number, { id: '', type: 'phone', label: { en: '', fr: '' } }, country))} ${
      names.length > 0 ? phrases.about(names.join(', ')) : phrases.nothing
    }`,
  ];
  if (pairs.size > 0)
    sentences.push(phrases.collected([...pairs].map(([label, value]) => `${label}: ${value}`).join('; ')));
  if (state.mood.urgent) sentences.push(phrases.urgent);
  else if (state.mood.frustrated) sentences.push(phrases.frustrated);
  return sentences.join(' ');
}
