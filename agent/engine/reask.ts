import { ask, askPermission, readBack } from './asking.ts';
import { type Draft, listen, say, saySet, slotInRun, topRun, words } from './draft.ts';
import { askNumber } from './number.ts';
import { scriptOf, stepOf } from './program.ts';
import { askConsent } from './texts.ts';
import { inSentence } from './transfer.ts';

/**
 * Asks again what the conversation waits for. `otherwise`: the caller was not understood, so in other words;
 * else as it was asked before.
 */
export function reask(draft: Draft, otherwise = false): void {
  const { state } = draft;
  const { waiting } = state;
  const run = topRun(draft);
  const phrases = words(draft);
  if (otherwise) saySet(draft, phrases.sorry);
  switch (waiting.kind) {
    case 'ask': {
      const step = run && stepOf(scriptOf(draft.program, run.task), waiting.step);
      const slot = run && step?.kind === 'ask' ? slotInRun(draft, run, step.slot) : undefined;
      if (run === undefined || step?.kind !== 'ask' || slot === undefined) break;
      const other = phrases.askAgain[slot.type];
      if (otherwise && slot.type === 'consent') {
        askPermission(draft, run, phrases.consentAgain);
        return listen(draft, waiting);
      }
      if (otherwise && other !== undefined) {
        saySet(draft, other);
        if (slot.type === 'phone' && state.channel === 'phone') saySet(draft, phrases.keyIn);
        return listen(draft, waiting);
      }
      return ask(draft, run, step);
    }
    case 'confirm': {
      const slot = run && slotInRun(draft, run, waiting.slot);
      if (run === undefined || slot === undefined) break;
      return readBack(draft, run, slot);
    }
    case 'consent':
      if (run === undefined) break;
      return askConsent(draft, run, waiting.step);
    case 'number':
      if (!otherwise) return askNumber(draft, waiting.step, waiting.instead);
      saySet(draft, phrases.askAgain.phone ?? phrases.whichNumber);
      if (state.channel === 'phone') saySet(draft, phrases.keyIn);
      return listen(draft, waiting);
    case 'confirm-task':
      saySet(draft, phrases.isItAbout(draft.program.tasks.get(waiting.task)?.task.name ?? ''));
      return listen(draft, waiting);
    case 'confirm-transfer': {
      const found = draft.program.business.destinations.find(({ id }) => id === waiting.destination);
      saySet(draft, phrases.shallITransfer(inSentence(found?.name ?? '')));
      return listen(draft, waiting);
    }
    case 'offer-message':
      saySet(draft, phrases.offerMessage);
      return listen(draft, waiting);
    case 'guide': {
      const last = state.guiding?.said.findLast(({ who }) => who === 'agent');
      if (last === undefined) break;
      say(draft, last.text);
      return listen(draft, waiting);
    }
    case 'more':
      saySet(draft, phrases.anythingElse);
      return listen(draft, waiting);
    default:
      break;
  }
  saySet(draft, phrases.howCanIHelp);
  listen(draft, { kind: 'open', again: true });
}
