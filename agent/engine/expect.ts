/** What the engine waits for, in the words that understanding and turn-taking use. */
import type { Slot } from '../script/script.ts';
import type { Conversation, Run, Waiting } from './conversation.ts';
import { type CompiledTask, type Program, phoneSlotOf, scriptOf, slotOf, stepOf } from './program.ts';
import type { Expectation, UnderstandingRequest } from './understanding/understanding.ts';

const KNOWN: Slot[] = [
  { id: 'name', type: 'name', label: { en: 'name', fr: 'nom' } },
  { id: 'phone', type: 'phone', label: { en: 'phone number', fr: 'numéro de téléphone' } },
  { id: 'email', type: 'email', label: { en: 'email', fr: 'courriel' } },
];

/** How long the caller may be silent before the agent speaks up, in milliseconds. */
export function silenceOf(waiting: Waiting): number {
  if (waiting.kind === 'search') return 60_000;
  if (waiting.kind === 'act') return 10_000;
  return ['ask', 'number', 'open'].includes(waiting.kind) ? 12_000 : 9_000;
}

function askedSlot(program: Program, run: Run, step: string): Slot | undefined {
  const script = scriptOf(program, run.task);
  const asked = stepOf(script, step);
  return asked?.kind === 'ask' ? slotOf(script, asked.slot) : undefined;
}

/** What is expected of the caller's next words. */
export function expectationOf(program: Program, state: Conversation): Expectation {
  const run = state.stack.at(-1);
  const { waiting } = state;
  switch (waiting.kind) {
    case 'ask': {
      const slot = run && askedSlot(program, run, waiting.step);
      if (slot === undefined) return { kind: 'open' };
      if (slot.type === 'yesno' || slot.type === 'consent' || slot.type === 'more')
        return { kind: slot.type };
      return { kind: 'slot', slot };
    }
    case 'confirm': {
      const slot = run && slotOf(scriptOf(program, run.task), waiting.slot);
      return slot === undefined
        ? { kind: 'yesno' }
        : { kind: 'confirm', slot, value: run?.slots[waiting.slot] ?? '' };
    }
    case 'consent':
      return { kind: 'consent' };
    case 'number': {
      const slot = run && phoneSlotOf(scriptOf(program, run.task));
      return slot === undefined ? { kind: 'open' } : { kind: 'slot', slot };
    }
    case 'confirm-task':
    case 'confirm-transfer':
      return { kind: 'yesno' };
    case 'offer-message':
    case 'more':
      return { kind: 'more' };
    case 'open':
      return { kind: waiting.again ? 'more' : 'open' };
    default:
      return { kind: 'open' };
  }
}

/** Taking a message, where none of the owner's tasks does it: every receptionist can. */
const TAKE_A_MESSAGE = {
  id: '_message',
  name: 'Take a message · Prendre un message',
  description: '',
  trigger:
    'The caller wants to leave a message or to be called back. La personne veut laisser un message ou être rappelée.',
};

function takesMessages({ task, script }: CompiledTask): boolean {
  return task.id === 'message' || script.slots.some(({ id }) => id === 'message');
}

const described = new WeakMap<Program, UnderstandingRequest['tasks']>();

/** The program's tasks as understanding sees them: the same list each time, so that what is learnt of it can be kept. */
function tasksOf(program: Program): UnderstandingRequest['tasks'] {
  const known = described.get(program);
  if (known !== undefined) return known;
  const own = [...program.tasks.values()];
  const tasks = own.map(({ task: { id, name, description, trigger } }) => ({
    id,
    name,
    description,
    trigger,
  }));
  if (!own.some(takesMessages)) tasks.push(TAKE_A_MESSAGE);
  described.set(program, tasks);
  return tasks;
}

/** Everything that understanding may know about the sentence. */
export function requestFor(
  program: Program,
  state: Conversation,
  text: string,
  now: string,
): UnderstandingRequest {
  const { business } = program;
  const run = state.stack.at(-1);
  const script = run && scriptOf(program, run.task);
  const collected = (script?.slots ?? KNOWN).filter(
    (slot) => !['yesno', 'consent', 'more'].includes(slot.type),
  );
  const values: Record<string, string | undefined> = run?.slots ?? { ...state.given, ...state.known };
  const step = state.waiting.kind === 'ask' ? state.waiting.step : null;
  const choices = new Map<string, string>();
  for (const { when } of script?.steps ?? []) {
    for (const guard of when)
      if (guard.kind === 'choice' && guard.of === step) choices.set(guard.id, guard.text);
  }
  return {
    text,
    language: state.language,
    languages: business.languages,
    caller: state.caller,
    country: business.country,
    now,
    expecting: expectationOf(program, state),
    choices: [...choices].map(([id, wording]) => ({ id, text: wording })),
    open: collected.filter((slot) => values[slot.id] === undefined),
    filled: collected.flatMap((slot) => {
      const value = values[slot.id];
      return value === undefined ? [] : [{ slot, value }];
    }),
    tasks: tasksOf(program),
  };
}
