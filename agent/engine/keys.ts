/** Telephone keys: a number typed where spoken digits fail, 1 and 2 for yes and no, 0 for a person, * to repeat. */
import { type Draft, listen } from './draft.ts';
import { expectationOf } from './expect.ts';
import { nothingUnderstood } from './nothing-understood.ts';
import { readValue } from './read-value.ts';
import { respond } from './respond.ts';

/** What a key does. Consent is never given by a key: it takes a spoken or written yes. */
export function press(draft: Draft, key: string): void {
  const { state, program } = draft;
  const expecting = expectationOf(program, state);
  const slot = expecting.kind === 'slot' || expecting.kind === 'confirm' ? expecting.slot : null;
  if (
    slot?.type === 'phone' &&
    key !== '*' &&
    !(expecting.kind === 'confirm' && /[12]/.test(key) && state.keys === '')
  ) {
    if (key !== '#') state.keys += key;
    const value = readValue(draft, 'phone', state.keys);
    if (value !== null && value.partial !== true) {
      const typed = state.keys;
      state.keys = '';
      state.round += 1;
      respond(
        draft,
        {
          ...nothingUnderstood,
          slots: [{ slot: slot.id, value: value.value, confidence: 1, correction: false }],
        },
        typed,
      );
    } else if (key === '#') {
      state.keys = '';
      state.round += 1;
      respond(draft, nothingUnderstood, '#');
    }
    return;
  }
  state.keys = '';
  state.round += 1;
  if (key === '*')
    return respond(draft, { ...nothingUnderstood, wants: { ...nothingUnderstood.wants, repeat: true } }, key);
  if (key === '0')
    return respond(draft, { ...nothingUnderstood, wants: { ...nothingUnderstood.wants, human: true } }, key);
  const yesOrNo = expecting.kind === 'yesno' || expecting.kind === 'confirm' || expecting.kind === 'more';
  if (yesOrNo && key === '1') return respond(draft, { ...nothingUnderstood, answer: 'yes' }, key);
  if (yesOrNo && key === '2') return respond(draft, { ...nothingUnderstood, answer: 'no' }, key);
  listen(draft, state.waiting);
}
