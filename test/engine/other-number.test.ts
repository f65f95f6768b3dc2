/** « No, use another number »: what becomes of a text whose number is not the one to text. */
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../agent/engine/understanding/consent.ts';
import { type Caller, callTo } from './caller.ts';

const spoken = ({ last }: Caller) =>
  last()
    .said.map(({ text }) => text)
    .join(' ');
const actions = ({ call }: Caller) => call.conversation.actions;

/** What each demonstration business hears up to its question for permission, from somebody who telephones. */
const CALLS = {
  en: {
    name: 'riverside-dental',
    opens: ['What is your address?', 'yes please'],
    yes: 'yes please',
    which: /Which number should I text/,
    asks: /613 555-0177/,
  },
  fr: {
    name: 'plomberie-lavoie',
    opens: ['Quelle est votre adresse ?', 'oui'],
    yes: 'oui, allez-y',
    which: /À quel numéro dois-je envoyer le texto/,
    asks: /613 555-0177/,
  },
} as const;

/** The permission names the number, which nothing else asks for. */
const NAMED = {
  en: 'May I text you our map at [phone number]? [Send the text](action:sms/directions)\n\n[If no] No problem at all.\n\nAnything else?\n',
  fr: 'Puis-je vous envoyer le plan par texto au [numéro de téléphone] ? [Envoyer le texto](action:sms/directions)\n\n[Si non] Pas de souci du tout.\n\nAutre chose ?\n',
};
/** It does not: the owner's words read no number. */
const UNNAMED = {
  en: 'May I text you our map? [Send the text](action:sms/directions)\n\nAnything else?\n',
  fr: 'Puis-je vous envoyer le plan par texto ? [Envoyer le texto](action:sms/directions)\n\nAutre chose ?\n',
};

/** Somebody on the telephone who has just been asked whether they may be sent a text. */
async function asked(language: 'en' | 'fr', script: string = NAMED[language]): Promise<Caller> {
  const { name, opens } = CALLS[language];
  const caller = await callTo(name, { caller: '+16135550177' }, (business) => ({
    ...business,
    tasks: business.tasks.map((task) =>
      /address|adresse/i.test(task.trigger) ? { ...task, instructions: script } : task,
    ),
  }));
  await caller.says(opens[0]);
  return caller;
}

const ANOTHER = {
  en: [
    'No, use another number',
    'no, a different one please',
    'not to this number',
    'not that one',
    'can I give you another number?',
    'I have a different cell now',
    'I have a new number',
    'that’s my landline',
    'no this is a land line',
    'it’s my work phone',
    'this is my old number',
    'that’s not my number',
    'that’s the wrong number',
    'yes but on my other number',
    'yes, to my other cell',
    'sure, but send it to my other phone',
    'send it to my wife’s phone',
    'text it to my husband instead',
    'on my cell instead',
    'no, use my cell',
    'I’m calling from a friend’s phone',
    'I changed my number',
    'this phone can’t get texts',
  ],
  fr: [
    'non, sur mon autre numéro',
    'un autre numéro s’il vous plaît',
    'pas à ce numéro-là',
    'pas celui-là',
    'est-ce que je peux vous donner un autre numéro ?',
    'j’ai un nouveau cellulaire',
    'c’est une ligne fixe',
    'non c’est le téléphone de la maison',
    'c’est mon numéro de bureau',
    'c’est mon ancien numéro',
    'c’est pas mon numéro',
    'c’est pas le bon numéro',
    'oui mais sur mon autre cell',
    'oui, à mon autre numéro',
    'envoyez-le à ma femme',
    'sur le cellulaire de mon mari',
    'plutôt sur mon cellulaire',
    'non, sur mon cell',
    'j’appelle du bureau',
    'j’ai changé de numéro',
    'ce téléphone ne reçoit pas les textos',
  ],
} as const;

const cases = (['en', 'fr'] as const).flatMap((language) =>
  ANOTHER[language].map((words) => [words, language] as const),
);

describe('another number than the one that was asked about', () => {
  it.each(cases)('is asked for, and nothing is agreed to: « %s »', async (words, language) => {
    const caller = await asked(language);
    expect(spoken(caller)).toMatch(CALLS[language].asks);
    expect(readConsent(words, language, '+16135550177')).not.toBe('yes');
    expect(await caller.says(words)).toMatch(CALLS[language].which);
    expect(caller.call.conversation.consents).toEqual([]);
    expect(await caller.says('514 555 0123')).toMatch(/514 555-0123/);
    expect(actions(caller)).toEqual([]);
    await caller.says(CALLS[language].yes);
    expect(caller.call.conversation.consents).toMatchObject([{ to: '+15145550123' }]);
    expect(actions(caller)).toMatchObject([{ type: 'sms', outcome: 'done' }]);
  });

  it.each(['en', 'fr'] as const)(
    'is read in stock words where the owner’s read none (%s)',
    async (language) => {
      const caller = await asked(language, UNNAMED[language]);
      expect(await caller.says(ANOTHER[language][0])).toMatch(CALLS[language].which);
      expect(await caller.says('514 555 0123')).toMatch(/514 555-0123/);
      await caller.says(CALLS[language].yes);
      expect(caller.call.conversation.consents).toMatchObject([{ to: '+15145550123' }]);
    },
  );

  it.each([
    ['no, text it to 514 555 0123 instead', 'en'],
    ['yes but at 514 555 0123', 'en'],
    ['it’s a landline, text me at 514 555 0123', 'en'],
    ['non, envoyez-le au 514 555 0123', 'fr'],
    ['oui mais au 514 555 0123', 'fr'],
    ['pas celui-là, mon cell c’est le 514 555 0123', 'fr'],
  ] as const)('said at once, is asked about: « %s »', async (words, language) => {
    const caller = await asked(language);
    expect(await caller.says(words)).toMatch(/514 555-0123/);
    expect(caller.call.conversation.consents).toEqual([]);
    await caller.says(CALLS[language].yes);
    expect(caller.call.conversation.consents).toMatchObject([{ to: '+15145550123' }]);
  });

  it('is heard in two breaths', async () => {
    const caller = await asked('en');
    expect(await caller.says('no, to 514')).toMatch(/Which number/);
    await caller.says('514 555');
    expect(await caller.says('0123')).toMatch(/514 555-0123/);
  });

  it.each([
    ['en', 'no', /Which number/],
    ['en', 'that’s wrong', /Which number/],
    ['fr', 'c’est pas ça', /À quel numéro/],
  ] as const)('is asked for again where it was misheard (%s, « %s »)', async (language, no, which) => {
    const caller = await asked(language);
    expect(await caller.says(ANOTHER[language][0], '514 555 0123', no)).toMatch(which);
    expect(await caller.says('514 555 0124')).toMatch(/514 555-0124/);
    await caller.says(CALLS[language].yes);
    expect(caller.call.conversation.consents).toMatchObject([{ to: '+15145550124' }]);
  });

  it.each([
    ['en', 'no', /No problem at all/],
    ['en', 'never mind', /No problem at all/],
    ['en', 'I don’t have one', /No problem at all/],
    ['fr', 'non, laissez faire', /Pas de souci du tout/],
    ['fr', 'j’en ai pas', /Pas de souci du tout/],
  ] as const)('may be left out after all (%s, « %s »)', async (language, no, path) => {
    const caller = await asked(language);
    expect(await caller.says(ANOTHER[language][0], no)).toMatch(path);
    expect(await caller.says(CALLS[language].yes)).not.toMatch(/514|613/);
    expect(caller.call.conversation.consents).toEqual([]);
    expect(actions(caller)).toEqual([]);
  });

  it('is no way around « no more texts »', async () => {
    const caller = await asked('en');
    await caller.says('no, use another number', 'don’t text me any more', '514 555 0123', 'yes please');
    expect(caller.call.conversation.consents).toEqual([]);
    expect(actions(caller).filter(({ outcome }) => outcome === 'done')).toEqual([]);
  });

  it('waits for a question, and is asked for again after it', async () => {
    const caller = await asked('en');
    expect(await caller.says('no, use another number', 'what are your hours?')).toMatch(/Which number/);
    expect(await caller.says('514 555 0123')).toMatch(/514 555-0123/);
  });

  it.each([
    ['No, use another number', 'en'],
    ['non, sur mon autre numéro', 'fr'],
  ] as const)('is neither a yes nor a no to a text: « %s »', (words, language) => {
    expect(readConsent(words, language)).toBe('unclear');
  });

  it.each([
    ['no', 'en'],
    ['no thank you', 'en'],
    ['I don’t have a cell phone', 'en'],
    ['I only have a landline', 'en'],
    ['non merci', 'fr'],
    ['j’ai pas de cellulaire', 'fr'],
    ['j’ai juste une ligne fixe', 'fr'],
    ['that phone can’t get texts so no', 'en'],
    ['are you going to send it to my wife too', 'en'],
    ['ça marche-tu sur un vieux téléphone à clapet', 'fr'],
  ] as const)('is not what a plain no asks for: « %s »', async (words, language) => {
    const caller = await asked(language);
    expect(await caller.says(words)).not.toMatch(CALLS[language].which);
    expect(caller.call.conversation.consents).toEqual([]);
  });
});
