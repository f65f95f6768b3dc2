/** A caller whose number is withheld, and a text that needs one. */
import { describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { type Caller, callTo } from './caller.ts';

/** The clinic with this as the instructions of its directions, which ask for no number. */
const asking = (instructions: string) => (business: Business) => ({
  ...business,
  tasks: business.tasks.map((task) =>
    /address|adresse/i.test(task.trigger) ? { ...task, instructions } : task,
  ),
});
const EN = 'May I text you our map? [Send the text](action:sms/directions)\n\nAnything else?\n';
const FR =
  'Puis-je vous envoyer le plan par texto ? [Envoyer le texto](action:sms/directions)\n\nAutre chose ?\n';
/** The permission names the number, which nothing asks for. */
const NAMED = {
  en: 'May I text you our map at [phone number]? [Send the text](action:sms/directions)\n\nAnything else?\n',
  fr: 'Puis-je vous envoyer le plan par texto au [numéro de téléphone] ? [Envoyer le texto](action:sms/directions)\n\nAutre chose ?\n',
};
const UNASKED = 'We are beside the marina. [Send the text](action:sms/directions)\n';

/** The numbers that the texts of the last turn go to: each was agreed to. */
const sent = ({ last, call }: Caller) =>
  last().actions.length === 0 ? [] : call.conversation.consents.map(({ to }) => to);

describe('a text for a caller whose number is withheld', () => {
  it.each([
    ['riverside-dental', EN, 'What is your address?', 'my number is 613 555 0142', 'yes please', /number/],
    ['plomberie-lavoie', FR, 'Quelle est votre adresse ?', 'mon numéro est le 418 555 0142', 'oui', /numéro/],
  ] as const)(
    'waits for their number, read back, and for their yes (%s)',
    async (name, script, asks, number, yes, asked) => {
      const caller = await callTo(name, {}, asking(script));
      expect(await caller.says(asks)).toMatch(asked);
      expect(await caller.says(number)).toMatch(/555-0142/);
      expect(caller.last().actions).toEqual([]);
      expect(await caller.says(yes)).toMatch(/text|texto/i);
      expect(caller.last().actions).toEqual([]);
      await caller.says(yes);
      expect(sent(caller)).toEqual([expect.stringMatching(/5550142$/)]);
    },
  );

  it('is asked for where the script has no question at all', async () => {
    const caller = await callTo('riverside-dental', {}, asking(UNASKED));
    expect(await caller.says('What is your address?')).toMatch(/Which number/);
    expect(await caller.says('613 555 0142')).toMatch(/May I text you at 613 555-0142/);
    expect(caller.last().actions).toEqual([]);
    await caller.says('yes please');
    expect(sent(caller)).toEqual(['+16135550142']);
  });

  it.each(['web', 'phone'] as const)('is read back by the permission that names it (%s)', async (channel) => {
    const caller = await callTo('riverside-dental', { channel }, asking(NAMED.en));
    expect(await caller.says('What is your address?')).toMatch(/Which number/);
    expect(await caller.says('613 555 0142')).toMatch(/May I text you our map at 613 555-0142/);
    await caller.says('yes please');
    expect(sent(caller)).toEqual(['+16135550142']);
  });

  it('does not leave, and a message is offered, where they would rather give none', async () => {
    const caller = await callTo('riverside-dental', {}, asking(EN));
    expect(await caller.says('What is your address?', 'I would rather not give it')).toMatch(
      /Without a number.*message/,
    );
    expect(caller.last().actions).toEqual([]);
  });

  it('goes to the number that they call from, which is not asked for', async () => {
    const caller = await callTo('riverside-dental', { caller: '+16135550177' }, asking(EN));
    expect(await caller.says('What is your address?')).not.toMatch(/Which number/);
    await caller.says('yes please');
    expect(sent(caller)).toEqual(['+16135550177']);
  });

  it.each([
    ['riverside-dental', NAMED.en, 'What is your address?', /613 555-0177/, 'no, to 514 555 0199', 'yes'],
    [
      'plomberie-lavoie',
      NAMED.fr,
      'Quelle est votre adresse ?',
      /613 555-0177/,
      'non, au 514 555 0199 plutôt',
      'oui',
    ],
  ] as const)(
    'is read out as theirs where the permission names one, and can be another (%s)',
    async (name, script, asks, own, other, yes) => {
      const caller = await callTo(name, { caller: '+16135550177' }, asking(script));
      expect(await caller.says(asks)).toMatch(own);
      expect(await caller.says(other)).toMatch(/514 555-0199/);
      expect(caller.last().actions).toEqual([]);
      await caller.says(yes);
      expect(sent(caller)).toEqual(['+15145550199']);
    },
  );
});
