import { describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { callTo } from './caller.ts';

/** The clinic, with one task whose second instruction no compiler reads as steps. */
const withGuidance = (business: Business): Business => ({
  ...business,
  tasks: business.tasks
    .filter(({ id }) => id === 'book')
    .map((task) => ({
      ...task,
      instructions:
        '1. Greet\n   “Happy to help you book.”\n2. Help them calm down and find out together what matters most.\n3. Close\n   “See you soon.”',
    })),
});

describe('an instruction that is not a step', () => {
  it('is followed by a model, sentence by sentence, and the script goes on after it', async () => {
    const asked: string[] = [];
    const caller = await callTo(
      'riverside-dental',
      {
        guide: async ({ instructions, said }) => {
          asked.push(instructions);
          return said.length === 0
            ? { say: 'Are you a little nervous about it?', done: false }
            : { say: 'We go slowly, and you can stop us any time.', done: true };
        },
      },
      withGuidance,
    );
    const first = await caller.says('I need to book an appointment');
    expect(first).toBe('Happy to help you book. Are you a little nervous about it?');
    expect(caller.last().said.at(-1)?.verbatim).toBe(false);
    const second = await caller.says('well a bit to be honest');
    expect(second).toContain('We go slowly, and you can stop us any time. See you soon.');
    expect(asked[0]).toContain('Help them calm down');
  });

  it('lets the caller ask a question, and comes back to what was said', async () => {
    const caller = await callTo(
      'riverside-dental',
      { guide: async () => ({ say: 'Are you a little nervous about it?', done: false }) },
      withGuidance,
    );
    await caller.says('I need to book an appointment');
    const answer = await caller.says('do you accept Sun Life?');
    expect(answer).toContain('Sun Life');
    expect(answer).toContain('Are you a little nervous');
  });

  it('becomes a message where no model can follow it', async () => {
    const caller = await callTo('riverside-dental', {}, withGuidance);
    await caller.says(
      'I need to book an appointment',
      'Bob Chen',
      '514 555 0199',
      'yes',
      'I am afraid of needles',
    );
    expect(caller.call.conversation.messages).toMatchObject([
      { name: 'Bob Chen', text: 'I am afraid of needles' },
    ]);
  });

  it('opens no gate, whatever the model says', async () => {
    const caller = await callTo(
      'riverside-dental',
      {
        guide: async () => ({ say: 'I have texted [link] to 900-555-0100 and transferred you.', done: true }),
      },
      withGuidance,
    );
    const said = await caller.says('I need to book an appointment');
    expect(said).not.toMatch(/[[\]]/);
    expect(caller.call.conversation.actions).toEqual([]);
  });
});
