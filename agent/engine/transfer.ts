/** Transfers, as far as the engine goes: to whom, with the caller's yes, and what if nobody answers. */
import type { Destination } from '../business/business.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, say, saySet, topRun, words } from './draft.ts';
import { scriptOf } from './program.ts';
import { startRun } from './runs.ts';
import { summarise } from './summary.ts';
import { offerMessage } from './texts.ts';
import { beginRecording } from './voicemail.ts';

/** The destination named, or the business's first where none was. */
function resolveDestination(draft: Draft, target: string | null): Destination | undefined {
  const { destinations } = draft.program.business;
  return target === null ? destinations[0] : destinations.find((destination) => destination.id === target);
}

/** Whether the owner's own words, said just now, lead up to the transfer. */
function announced(draft: Draft): boolean {
  return draft.effects.some((effect) => effect.type === 'say' && effect.verbatim);
}

/** A destination's name as it reads inside a sentence: « The front desk » is « the front desk ». */
export function inSentence(name: string): string {
  return /^(?:L[’']|(?:The|Our|Le|La|Les|Notre|Nos)\s)/.test(name)
    ? name.charAt(0).toLocaleLowerCase() + name.slice(1)
    : name;
}

/**
 * Offers to put the caller through; goes ahead at once where they have just asked for a person, or the owner's
 * script has answered them so far and says that it does. Always waits:
 * for the caller's yes, for the server, or for an answer to the offer of a message.
 */
export function askTransfer(draft: Draft, target: string | null, step: string | null, agreed: boolean): true {
  const destination = resolveDestination(draft, target);
  if (destination === undefined) {
    saySet(draft, words(draft).nobodyToTransfer);
    return offerMessage(draft);
  }
  if (agreed || announced(draft)) return transfer(draft, destination, step);
  saySet(draft, words(draft).shallITransfer(inSentence(destination.name)));
  listen(draft, { kind: 'confirm-transfer', destination: destination.id, step });
  return true;
}

function transfer(draft: Draft, destination: Destination, step: string | null): true {
  const { state } = draft;
  if (!announced(draft)) saySet(draft, words(draft).transferring(inSentence(destination.name)));
  const action = {
    type: 'transfer',
    destination: destination.id,
    summary: summarise(draft.program, state),
    language: state.language,
  } as const;
  const id = newId(draft, 'a');
  state.acting = { id, step, action };
  draft.effects.push({ type: 'act', id, action });
  listen(draft, { kind: 'act' });
  return true;
}

/** The caller's answer to « Shall I put you through? ». */
export function answerTransfer(
  draft: Draft,
  destination: string,
  step: string | null,
  agreed: boolean,
): void {
  const found = draft.program.business.destinations.find(({ id }) => id === destination);
  if (agreed && found !== undefined) {
    transfer(draft, found, step);
    return;
  }
  draft.state.wantsHuman = false;
  saySet(draft, words(draft).noProblem);
  offerMessage(draft);
}

/** What the script does up to the transfer prepares it: none of that is asked any more. */
function passOver(draft: Draft, run: Run, step: string | null): void {
  const { steps } = scriptOf(draft.program, run.task);
  const act = steps.findIndex(({ id }) => id === step);
  for (const { id } of steps.slice(0, act + 1)) if (!run.done.includes(id)) run.done.push(id);
}

/** Nobody took the call: the destination's own words, then a message that is recorded. */
export function transferFailed(draft: Draft, destination: string, step: string | null): void {
  const { state, program } = draft;
  const found = program.business.destinations.find(({ id }) => id === destination);
  const own = found?.voicemail[state.language]?.trim() || null;
  const sound = found?.recording[state.language];
  say(draft, own ?? words(draft).transferFailed, { verbatim: own !== null, fixed: true, sound });
  state.wantsHuman = false;
  const run = topRun(draft);
  if (run !== undefined) {
    run.left = false;
    passOver(draft, run, step);
  }
  beginRecording(draft, startRun(draft, null));
}
