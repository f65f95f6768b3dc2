import { describe, expect, it } from 'vitest';
import { recordOf } from '../../agent/calls/record.ts';
import { summarise } from '../../agent/engine/summary.ts';
import { type Caller, callTo } from './caller.ts';

/** The record that the call's own journal gives. */
function recordFrom(caller: Caller) {
  const journal = caller.call.journal.map((event, index) => ({ seq: index + 1, event }));
  return recordOf(caller.business, journal);
}

describe('the summary of a call', () => {
  it('says who called, what about, what they gave and what came of it', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says(
      'I need to book an appointment',
      'Bob Chen',
      '514 555 0199',
      'yes',
      'a cleaning',
      'yes',
    );
    await caller.says('no');
    const { summary, ended } = recordFrom(caller);
    expect(ended).toBe('goodbye');
    expect(summary).toMatch(/^Bob Chen \(514 555-0199\) called about “[^”]+”\. They gave: .*“a cleaning”/);
    expect(summary).toMatch(/The text “booking-link” was sent; a message was left for the team\.$/);
  });

  it('does not say sent of a text that was refused', async () => {
    const caller = await callTo('riverside-dental', {
      act: () => ({ outcome: 'refused', reason: 'sms.quiet-hours' }),
    });
    await caller.says(
      'I need to book an appointment',
      'Bob Chen',
      '514 555 0199',
      'yes',
      'a cleaning',
      'yes',
    );
    await caller.call.hangUp();
    expect(recordFrom(caller).summary).toMatch(/was not sent; .*hung up before the end\.$/);
  });

  it('is in the language asked for, the business’s own by default, whatever the caller spoke', async () => {
    const caller = await callTo('plomberie-lavoie');
    await caller.says('hello, I would like to leave a message', 'Ann Lee', '418 555 0199', 'yes');
    await caller.says('my sink is leaking');
    await caller.call.hangUp();
    expect(recordFrom(caller).summary).toMatch(/^Ann Lee \(418 555-0199\) a appelé pour ceci\s: «\s/);
    expect(summarise(caller.program, caller.call.conversation, 'en')).toMatch(/^Ann Lee .* called about/);
  });

  it('names the tasks in the order in which they began', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I need to book an appointment', 'can I just talk to a human please');
    await caller.call.hangUp();
    const names = ['book', 'escalate'].map((id) => caller.program.tasks.get(id)?.task.name);
    expect(recordFrom(caller).summary).toContain(`“${names[0]}” and “${names[1]}”`);
  });

  it('says so where nobody spoke', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('', '', '');
    expect(recordFrom(caller).summary).toBe(
      'A caller who gave no name called, and asked for nothing that a task covers. They fell silent.',
    );
  });
});
