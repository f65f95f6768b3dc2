import { describe, expect, it } from 'vitest';
import { understandByRules } from '../../agent/engine/understanding/index.ts';
import { CLINIC, requestFor, slotOf } from './request.ts';

type Want = 'human' | 'goodbye' | 'repeat' | 'wait' | 'cancel' | 'noTexts' | 'decline';
const wants = (text: string) =>
  Object.entries(
    understandByRules(requestFor(text, 'en', { expecting: { kind: 'slot', slot: slotOf('name') } })).wants,
  )
    .filter(([, wanted]) => wanted)
    .map(([want]) => want);

const SAID: [Want, string[]][] = [
  [
    'human',
    [
      'can I speak to a human',
      'agent',
      'I don’t want to talk to a robot',
      'je veux parler à quelqu’un',
      'passez-moi une vraie personne',
    ],
  ],
  ['goodbye', ['goodbye', 'au revoir', 'bonne journée']],
  ['repeat', ['what?', 'can you say that again', 'pardon', 'j’ai pas compris', 'pouvez-vous répéter']],
  ['wait', ['hold on', 'one second please', 'attendez un instant', 'deux secondes']],
  ['cancel', ['never mind', 'forget it', 'laissez faire', 'oubliez ça']],
  ['noTexts', ['stop texting me', 'take me off your list', 'ne m’envoyez plus de textos', 'désabonnez-moi']],
  ['decline', ['I’d rather not say', 'none of your business', 'je préfère ne pas le dire']],
];

describe('a wish and what comes with it', () => {
  it.each(['put me through to Martin', 'passez-moi Martin', 'je veux parler à quelqu’un', 'operator please'])(
    '« %s » goes to the task that is for it',
    (text) => {
      const { wants: wanted, task } = understandByRules(requestFor(text, 'en', { tasks: CLINIC }));
      expect(wanted.human).toBe(true);
      expect(task?.id).toBe('desk');
    },
  );

  it.each(['wait, where are you located?', 'attendez, vous êtes situés où'])(
    '« %s » is a question, and nobody waits',
    (text) => {
      const request = requestFor(text, 'en', {
        expecting: { kind: 'slot', slot: slotOf('name') },
        tasks: CLINIC,
      });
      expect(understandByRules(request).wants.wait).toBe(false);
    },
  );

  it.each(['manager', 'i am the office manager', 'sales rep', 'gérante', 'je suis responsable des ventes'])(
    '« %s » is the caller’s own role where that was asked, and no wish otherwise',
    (text) => {
      const role = slotOf('text', 'role');
      const read = understandByRules(
        requestFor(text, 'en', { expecting: { kind: 'slot', slot: role }, open: [role] }),
      );
      expect(read.wants.human).toBe(false);
      expect(read.slots.map(({ value }) => value)).toEqual([text]);
    },
  );

  it('asks for a manager all the same', () => {
    for (const text of ['let me speak to the manager', 'passez-moi la gérante']) {
      const role = slotOf('text', 'role');
      const request = requestFor(text, 'en', { expecting: { kind: 'slot', slot: role }, open: [role] });
      expect(understandByRules(request).wants.human).toBe(true);
    }
  });

  it('asks about the text, and nothing else, where the text was offered', () => {
    for (const text of ['how much will the text cost me', 'ça va me coûter combien le texto']) {
      const tasks = [
        { id: 'quote', name: 'Quote', description: '', trigger: 'Asks for a price or a quote.' },
      ];
      const read = understandByRules(requestFor(text, 'fr', { expecting: { kind: 'consent' }, tasks }));
      expect([read.task, read.answer, read.question]).toEqual([null, 'unclear', text]);
    }
  });
});

describe('what a caller wants of the conversation', () => {
  it.each([
    'five one four five five five zero one two zero',
    'cinq un quatre cinq cinq cinq zéro un zéro zéro',
  ])('« %s » is a number, and no wish for an operator', (text) => {
    const phone = slotOf('phone');
    const request = requestFor(text, 'en', { expecting: { kind: 'slot', slot: phone }, open: [phone] });
    expect(Object.values(understandByRules(request).wants)).not.toContain(true);
  });

  for (const [want, texts] of SAID) {
    it.each(texts)(`${want}: « %s », and it is no name`, (text) => {
      expect(wants(text)).toEqual([want]);
      const { slots } = understandByRules(
        requestFor(text, 'en', { expecting: { kind: 'slot', slot: slotOf('name') }, open: [slotOf('name')] }),
      );
      expect(slots).toEqual([]);
    });
  }
  it.each(['my name is Carol', 'mon nom est Luc Gagnon', 'are you a robot'])('nothing: « %s »', (text) =>
    expect(wants(text)).toEqual([]),
  );
});

describe('mood', () => {
  const mood = (text: string) => understandByRules(requestFor(text)).mood;
  it('hears frustration, urgency and abuse in both languages', () => {
    expect(mood('this is ridiculous, I have called four times').frustrated).toBe(true);
    expect(mood('chu vraiment tanné').frustrated).toBe(true);
    expect(mood('it’s an emergency').urgent).toBe(true);
    expect(mood('c’est pas urgent').urgent).toBe(false);
    expect(mood('va chier').abusive).toBe(true);
  });
  it('hears none in an ordinary sentence', () =>
    expect(mood('I’d like to book a visit')).toEqual({ frustrated: false, urgent: false, abusive: false }));
});

describe('the language of a sentence', () => {
  const language = (text: string) => understandByRules(requestFor(text, 'fr')).language;
  it('is told from its words, and changes with them', () => {
    expect(language('I’d like to make an appointment')).toBe('en');
    expect(language('je voudrais un rendez-vous')).toBe('fr');
    expect(language('sorry, can we do this in English')).toBe('en');
    expect(language('I don’t speak French')).toBe('en');
  });
  it.each(['ok', '514 555 0142', 'hmm', ''])('is not told by « %s »', (text) =>
    expect(language(text)).toBeNull(),
  );
});
