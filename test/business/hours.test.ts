import { describe, expect, it } from 'vitest';
import { isOpen } from '../../agent/actions/transfer/open-hours.ts';
import { businessSchema } from '../../agent/business/business.ts';
import { parseBusiness, printBusiness } from '../../agent/business/folder/index.ts';
import { hoursInWords } from '../../agent/business/hours/hours-in-words.ts';
import { knowledgeOf } from '../../agent/knowledge/knowledge-of.ts';

const day = [
  { from: '13:00', to: '17:30' },
  { from: '09:00', to: '12:00' },
];
const business = businessSchema.parse({
  id: 'shop',
  name: 'Shop',
  languages: ['en', 'fr'],
  timezone: 'America/Toronto',
  greeting: { en: 'Hello.', fr: 'Bonjour.' },
  voice: { fr: 'espeak-ng/fr-be' },
  hours: { mon: day, tue: day, wed: day, thu: day, fri: [{ from: '08:00', to: '15:00' }], sat: [] },
  holidays: [
    { date: '2026-12-25', name: 'Noël' },
    { date: '01-01', name: 'Jour de l’An', hours: [{ from: '10:00', to: '12:00' }] },
  ],
});

describe('opening hours', () => {
  it('are said by stretches of days, in order, then what is closed, then each holiday', () => {
    expect(hoursInWords(business, 'en')).toEqual([
      'We are open Monday to Thursday from 9 a.m. to noon and from 1 p.m. to 5:30 p.m., and Friday from 8 a.m. to 3 p.m.',
      'We are closed on Saturday and Sunday.',
      'We are closed on December 25, 2026 (Noël).',
      'On January 1 (Jour de l’An), we are open from 10 a.m. to noon.',
    ]);
    expect(hoursInWords(business, 'fr').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Nous sommes ouverts du lundi au jeudi de 9 h à 12 h et de 13 h à 17 h 30, et le vendredi de 8 h à 15 h.',
      'Nous sommes fermés le samedi et le dimanche.',
      'Nous sommes fermés le 25 décembre 2026 (Noël).',
      'Le 1er janvier (Jour de l’An), nous sommes ouverts de 10 h à 12 h.',
    ]);
    expect(hoursInWords({ hours: undefined, holidays: [] }, 'en')).toEqual([]);
  });

  it('are what callers who ask are told, in their language', () => {
    const knowledge = knowledgeOf(business);
    expect(knowledge.answer('What are your opening hours?', 'en').answer).toContain('Monday to Thursday');
    expect(knowledge.answer('Quelles sont vos heures d’ouverture?', 'fr').answer).toContain(
      'du lundi au jeudi',
    );
  });

  it('leave the word to the page that the owner wrote about them, and add the holidays alone', () => {
    const page = {
      id: 'h',
      title: 'Our hours',
      language: 'en' as const,
      body: 'We open at dawn, Monday to Friday.',
    };
    const knowledge = knowledgeOf({ ...business, pages: [page] });
    expect(knowledge.answer('What are your hours?', 'en').answer).toContain('at dawn');
    const texts = knowledge.passages.filter(({ language }) => language === 'en').map(({ text }) => text);
    expect(texts.join(' ')).toContain('closed on December 25');
    expect(texts.join(' ')).not.toContain('9 a.m.');
  });

  it('say that a holiday may differ where none is told', () => {
    expect(hoursInWords({ ...business, holidays: [] }, 'en').at(-1)).toContain('Christmas');
    expect(hoursInWords({ ...business, hours: undefined, holidays: [] }, 'en')).toEqual([]);
  });

  it('give way to a holiday’s own, of that year or of every year', () => {
    const { hours, timezone, holidays } = business;
    const at = (iso: string) => isOpen(hours, timezone, Date.parse(iso), holidays);
    expect(at('2026-12-18T11:00:00-05:00')).toBe(true);
    expect(at('2026-12-25T11:00:00-05:00')).toBe(false);
    expect(at('2025-12-25T11:00:00-05:00')).toBe(true);
    expect(at('2027-01-01T11:00:00-05:00')).toBe(true);
    expect(at('2027-01-01T09:30:00-05:00')).toBe(false);
    expect(isOpen(undefined, timezone, Date.parse('2026-12-25T11:00:00-05:00'), holidays)).toBe(true);
  });

  it('come back from the folder as they were, with the holidays and the voice', () => {
    expect(parseBusiness(printBusiness(business))).toEqual({ business, faults: [] });
    const files = new Map(printBusiness(business));
    files.set('business.yaml', (files.get('business.yaml') ?? '').replace('2026-12-25', '2026-13-45'));
    expect(parseBusiness(files).faults).toMatchObject([{ file: 'business.yaml' }]);
  });
});
