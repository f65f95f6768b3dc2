/** Questions as callers say them, answered where the pages hold it: in tables, sentences and what a page declares. */
import { readFile as bytesOf } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../agent/business/language.ts';
import { daysIn } from '../../agent/knowledge/answering/days.ts';
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';
import { readFile } from '../../agent/knowledge/sources/read-file.ts';

const document = (id: string, title: string, text: string, language: Language) => ({
  id,
  title,
  text,
  url: null,
  language,
  date: null,
});

const pages = {
  en: [
    document(
      'hours',
      'Hours',
      '| Day | Hours |\n|---|---|\n| Monday | Closed |\n| Tuesday to Thursday | 9 a.m. to 6 p.m. |\n| Friday | 9 a.m. to 9 p.m. |\n| Saturday and Sunday | 10 a.m. to 3 p.m. |',
      'en',
    ),
    document('paying', 'Payment', 'Visa, Mastercard and Interac. No cheques.', 'en'),
    document('where', 'Finding us', 'We are at 58 Elgin Street. Parking behind the shop is free.', 'en'),
    document('prices', 'Prices', '- Frame repair: $45\n- New glass: $60', 'en'),
  ],
  fr: [
    document(
      'heures',
      'Heures',
      '| Jour | Heures |\n|---|---|\n| Lundi | Fermé |\n| Mardi au jeudi | 9 h à 18 h |\n| Vendredi | 9 h à 21 h |\n| Samedi et dimanche | 10 h à 15 h |',
      'fr',
    ),
    document('payer', 'Paiement', 'Visa, Mastercard et Interac. Pas de chèques.', 'fr'),
    document(
      'adresse',
      'Nous trouver',
      'Nous sommes au 58, rue Elgin. Le stationnement derrière est gratuit.',
      'fr',
    ),
    document('prix', 'Prix', '- Réparation de cadre : 45 $\n- Verre neuf : 60 $', 'fr'),
  ],
};

const asked: Record<Language, [string, string][]> = {
  en: [
    ['are you open on sundays', 'Saturday and Sunday: 10 a.m. to 3 p.m.'],
    ['um when do you close on fridays', 'Friday: 9 a.m. to 9 p.m.'],
    ['are you there wednesday', 'Tuesday to Thursday: 9 a.m. to 6 p.m.'],
    ['do you take visa', 'Visa, Mastercard and Interac. No cheques.'],
    ['so where are you', 'We are at 58 Elgin Street.'],
    ['where can I park', 'Parking behind the shop is free.'],
    ['what are your prices', 'Frame repair: $45.'],
  ],
  fr: [
    ['êtes-vous ouverts le dimanche', 'Samedi et dimanche: 10 h à 15 h.'],
    ['vous fermez à quelle heure le vendredi', 'Vendredi: 9 h à 21 h.'],
    ['êtes-vous là mercredi', 'Mardi au jeudi: 9 h à 18 h.'],
    ['vous prenez la carte', 'Visa, Mastercard et Interac. Pas de chèques.'],
    ['vous êtes situés où', 'Nous sommes au 58, rue Elgin.'],
    ['où est-ce que je peux me stationner', 'Le stationnement derrière est gratuit.'],
    ['c’est quoi vos prix', 'Réparation de cadre : 45 $.'],
  ],
};

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const knowledge = createKnowledge(pages[language], language);

  it.each(asked[language])('« %s » is answered: %s', (question, answer) => {
    expect(knowledge.answer(question, language).answer).toContain(answer);
  });

  it('all of a table’s hours are said where no day is asked about', () => {
    const question = { en: 'what are your hours', fr: 'c’est quoi vos heures' }[language];
    const { answer } = knowledge.answer(question, language);
    for (const row of [/^(?:Monday|Lundi)/, /(?:Friday|Vendredi)/, /(?:3 p\.m\.|15 h)/])
      expect(answer).toMatch(row);
  });

  it.each(
    {
      en: ['do you sharpen skates', 'how much is a haircut', 'do you speak Portuguese', 'is there a sauna'],
      fr: [
        'aiguisez-vous les patins',
        'combien pour une coupe de cheveux',
        'parlez-vous portugais',
        'avez-vous un sauna',
      ],
    }[language],
  )('« %s » is not', (question) => {
    expect(knowledge.answer(question, language).answer).toBeNull();
  });
});

it('hours that a page declares for machines are answered like any others', async () => {
  const read = await readFile(
    'boutique.html',
    await bytesOf(new URL('./files/boutique.html', import.meta.url)),
  );
  const knowledge = createKnowledge([{ ...read, id: 'boutique', url: null }], 'fr');
  expect(knowledge.answer('vous ouvrez à quelle heure', 'fr').answer).toMatch(/\d/);
});

describe('days of the week', () => {
  it.each<[string, number[]]>([
    ['Tuesday to Thursday', [1, 2, 3]],
    ['Fridays and Saturdays', [4, 5]],
    ['du samedi au lundi', [5, 6, 0]],
    ['la fin de semaine', [5, 6]],
    ['weekdays', [0, 1, 2, 3, 4]],
    ['any day you like', []],
  ])('%s', (text, days) => {
    expect([...daysIn(text)]).toEqual(days);
  });
});
