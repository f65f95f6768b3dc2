import { describe, expect, it } from 'vitest';
import { type Mind, understand, understandByRules } from '../../agent/engine/understanding/index.ts';
import { CLINIC, requestFor, slotOf } from './request.ts';

const NOTHING = {
  answer: null,
  choice: null,
  task: null,
  taskConfidence: 0,
  slots: [],
  question: null,
  language: null,
  wants: {
    human: false,
    goodbye: false,
    repeat: false,
    wait: false,
    cancel: false,
    noTexts: false,
    decline: false,
  },
  mood: { frustrated: false, urgent: false, abusive: false },
};

/** A mind that answers this, and counts how often it was asked. */
function mindThatSays(answer: unknown, delay = 0): Mind & { asked: number } {
  return {
    asked: 0,
    async understand() {
      this.asked++;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (answer instanceof Error) throw answer;
      return answer;
    },
    compose: async () => null,
    follow: async () => null,
  };
}

/** A sentence that the rules make nothing of. */
const OBSCURE = 'well you see it is about that thing from the other week with my cousin';
const obscure = (rest: Parameters<typeof requestFor>[2] = {}) =>
  requestFor(OBSCURE, 'en', { tasks: CLINIC, ...rest });

describe('asking a model', () => {
  it('is not done where the rules are sure', async () => {
    const mind = mindThatSays({ ...NOTHING, task: 'map', taskConfidence: 1 });
    const phone = slotOf('phone');
    await understand(requestFor('yes', 'en', { expecting: { kind: 'yesno' } }), mind);
    await understand(requestFor('oui allô', 'fr', { expecting: { kind: 'consent' } }), mind);
    await understand(
      requestFor('514 555 0142', 'en', { expecting: { kind: 'slot', slot: phone }, open: [phone] }),
      mind,
    );
    await understand(requestFor('I want to cancel my visit on Monday', 'en', { tasks: CLINIC }), mind);
    await understand(requestFor('let me talk to a human', 'en', { tasks: CLINIC }), mind);
    expect(mind.asked).toBe(0);
  });

  it('is done once where they are not, and its answer is used', async () => {
    const mind = mindThatSays({ ...NOTHING, task: 'bills', taskConfidence: 0.9 });
    const understood = await understand(obscure(), mind);
    expect(mind.asked).toBe(1);
    expect(understood).toMatchObject({ by: 'model', task: { id: 'bills', confidence: 0.9 } });
  });

  it('is left out where there is none', async () => {
    expect(await understand(obscure(), null)).toEqual(understandByRules(obscure()));
  });
});

describe('what a model answers', () => {
  it('cannot name a task, a slot or a choice that does not exist', async () => {
    const mind = mindThatSays({
      ...NOTHING,
      task: 'wire-money',
      taskConfidence: 1,
      choice: 'c9',
      slots: [{ slot: 'card', value: '4111', correction: false }],
    });
    const understood = await understand(obscure(), mind);
    expect(understood).toMatchObject({ by: 'model', task: null, choice: null, slots: [] });
  });

  it('cannot make up a phone number', async () => {
    const phone = slotOf('phone');
    const expecting = { kind: 'slot', slot: phone } as const;
    const invented = mindThatSays({
      ...NOTHING,
      slots: [{ slot: 'phone', value: '514 555 0199', correction: false }],
    });
    expect((await understand(obscure({ expecting, open: [phone] }), invented)).slots).toEqual([]);
    const own = mindThatSays({
      ...NOTHING,
      slots: [{ slot: 'phone', value: '514 555 0142', correction: false }],
    });
    const understood = await understand(obscure({ expecting, open: [phone], caller: '+15145550142' }), own);
    expect(understood.slots).toMatchObject([{ slot: 'phone', value: '+15145550142' }]);
  });

  it('cannot give consent', async () => {
    const mind = mindThatSays({ ...NOTHING, answer: 'yes' });
    const understood = await understand(obscure({ expecting: { kind: 'consent' } }), mind);
    expect(understood.answer).not.toBe('yes');
  });
});

describe('a model that fails', () => {
  it.each([
    ['rejects', mindThatSays(new Error('down')), 'failed'],
    ['answers out of shape', mindThatSays({ task: 3 }), 'invalid'],
    ['answers with text', mindThatSays('I think they want a visit'), 'invalid'],
    ['is late', mindThatSays(NOTHING, 500), 'timeout'],
  ] as const)('%s: the rules stand', async (_, mind, outcome) => {
    const outcomes: string[] = [];
    const understood = await understand(obscure(), mind, {
      timeout: 50,
      onModel: (how) => outcomes.push(how),
    });
    expect(understood).toEqual(understandByRules(obscure()));
    expect(outcomes).toEqual([outcome]);
  });
});
