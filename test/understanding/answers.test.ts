import { describe, expect, it } from 'vitest';
import { understandByRules } from '../../agent/engine/understanding/index.ts';
import { requestFor, slotOf } from './request.ts';

const answer = (text: string, kind: 'yesno' | 'more' = 'yesno') =>
  understandByRules(requestFor(text, 'en', { expecting: { kind } })).answer;

describe('an answer to a yes-or-no question', () => {
  it.each([
    'yes',
    'yeah no problem',
    'no, yeah',
    'I guess so',
    'why not',
    'that works',
    'sure, go ahead',
    'ben oui',
    'mets-en',
    'c’est beau',
    'certain',
    'pas de problème',
  ])('is yes: « %s »', (text) => expect(answer(text)).toBe('yes'));
  it.each([
    'no',
    'nope',
    'yeah, no',
    'not really',
    'I don’t think so',
    'no that’s wrong',
    'non merci ça va',
    'pantoute',
    'pas vraiment',
    'je pense pas',
    'jamais',
  ])('is no: « %s »', (text) => expect(answer(text)).toBe('no'));
  it.each(['maybe', 'it depends', 'je sais pas', 'ça dépend'])('is unclear: « %s »', (text) =>
    expect(answer(text)).toBe('unclear'),
  );
  it.each(['my dog is called Biscuit', 'le frigo est dans la cuisine'])('is none: « %s »', (text) =>
    expect(answer(text)).toBeNull(),
  );
});

describe('an answer to « anything else? »', () => {
  it.each(['no thanks', 'that’s all', 'I’m good', 'c’est tout', 'ça va aller', 'non c’est beau merci'])(
    'is no: « %s »',
    (text) => expect(answer(text, 'more')).toBe('no'),
  );
  it('is yes when the caller says so', () => expect(answer('yes please', 'more')).toBe('yes'));
});

describe('a value that was read back', () => {
  const expecting = { kind: 'confirm', slot: slotOf('phone'), value: '+15145550142' } as const;
  it('is accepted by a yes', () => {
    const { answer: said, slots } = understandByRules(requestFor('yes that’s right', 'en', { expecting }));
    expect(said).toBe('yes');
    expect(slots).toEqual([]);
  });
  it('is corrected in the same breath as the no', () => {
    const understood = understandByRules(requestFor('no, it’s 514 555 0199', 'en', { expecting }));
    expect(understood.answer).toBe('no');
    expect(understood.slots).toMatchObject([{ slot: 'phone', value: '+15145550199', correction: true }]);
  });
  it('is corrected in French', () => {
    const understood = understandByRules(requestFor('non c’est le 514 555 0177', 'fr', { expecting }));
    expect(understood.answer).toBe('no');
    expect(understood.slots[0]?.value).toBe('+15145550177');
  });
});

describe('an answer that the owner foresaw', () => {
  const choices = [
    { id: 'urgent', text: 'they say it is urgent' },
    { id: 'calm', text: 'it is not urgent' },
  ];
  const choice = (text: string) =>
    understandByRules(requestFor(text, 'en', { expecting: { kind: 'slot', slot: slotOf('text') }, choices }))
      .choice;
  it('is chosen by what it means', () => {
    expect(choice('there is water everywhere, hurry')).toBe('urgent');
    expect(choice('oh no rush at all')).toBe('calm');
    expect(choice('it’s not really an emergency')).toBe('calm');
  });
  it('is none when nothing fits', () => expect(choice('my name is Paul')).toBeNull());
});
