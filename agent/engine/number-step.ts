import type { Script } from '../script/script.ts';

const ID = '_number';

/**
 * A script that sends a text and asks for no number: a caller whose own is withheld, or who has none, is asked for it
 * all the same. The question hangs on an answer that nobody gives, so that it is only asked where a number is missing.
 */
export function withNumberStep(script: Script): Script {
  const texts = script.steps.some((step) => step.kind === 'act' && step.action === 'sms');
  if (!texts || script.slots.some(({ type }) => type === 'phone')) return script;
  return {
    ...script,
    steps: [
      ...script.steps,
      {
        id: ID,
        kind: 'ask',
        line: null,
        slot: ID,
        section: null,
        span: { from: 0, to: 0 },
        when: [{ kind: 'answer', of: ID, is: 'yes' }],
      },
    ],
    slots: [
      ...script.slots,
      { id: ID, type: 'phone', label: { en: 'phone number', fr: 'numéro de téléphone' } },
    ],
  };
}
