import { describe, expect, it } from 'vitest';
import {
  forSpeech,
  sayDate,
  sayNumber,
  sayPhone,
  sayPrice,
  sayTime,
} from '../../agent/engine/speech/index.ts';

describe('a written sentence, made fit for a synthesiser', () => {
  it.each([
    [
      'en',
      'It costs $45.50, or $1,200 a year.',
      'It costs forty-five dollars and fifty cents, or one thousand two hundred dollars a year.',
    ],
    [
      'fr',
      'Ça coûte 45\u00a0$, ou 1\u00a0200,50\u00a0$ par année.',
      'Ça coûte quarante-cinq dollars, ou mille deux cents dollars et cinquante cents par année.',
    ],
    [
      'en',
      'We are open 9:30–17:00, Monday–Friday.',
      'We are open nine thirty AM to five PM, Monday to Friday.',
    ],
    ['fr', 'Ouvert de 9 h 30 à 17 h.', 'Ouvert de neuf heures trente à dix-sept heures.'],
    ['en', 'Call (514) 555-0199.', 'Call five one four, five five five, zero one nine nine.'],
    ['fr', 'Le 06 12 34 56 78.', 'Le zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit.'],
    ['en', 'It is H2X 1Y4.', 'It is H two X, one Y four.'],
    ['en', 'Visit https://www.example.com/book today.', 'Visit example dot com slash book today.'],
    [
      'fr',
      'Écrivez à info@exemple.ca, p. ex. demain.',
      'Écrivez à info arobase exemple point c a, par exemple demain.',
    ],
    ['en', 'Get 15% off on the 1st of May.', 'Get fifteen percent off on the first of May.'],
    [
      'fr',
      'Un rabais de 15 % le 1er mai, n° 12.',
      'Un rabais de quinze pour cent le premier mai, numéro douze.',
    ],
    ['en', 'Dr. Smith, 4520 Main St., Apt. 4', 'Doctor Smith, forty-five twenty Main Street, Apartment four'],
    ['fr', 'M. Tremblay rappelle à 14 h 05.', 'Monsieur Tremblay rappelle à quatorze heures cinq.'],
    ['en', 'Your code is 00123456.', 'Your code is zero zero one two three four five six.'],
    ['fr', '« Bonjour ! » Ça va ?', 'Bonjour ! Ça va ?'],
    ['en', 'Is that right?', 'Is that right?'],
  ] as const)('(%s) « %s »', (language, written, spoken) => {
    expect(forSpeech(written, language)).toBe(spoken);
  });

  it('leaves no digit and changes nothing the second time', () => {
    for (const written of ['12 at 3:15 pm, $4.99', '45 % de 1 200 $ à 9 h', 'call +1 514 555 0199']) {
      for (const language of ['en', 'fr'] as const) {
        const spoken = forSpeech(written, language);
        expect(spoken).not.toMatch(/\d/u);
        expect(forSpeech(spoken, language)).toBe(spoken);
      }
    }
  });
});

it('says values', () => {
  expect(sayPhone('+15145550199', 'fr', 'CA')).toBe('cinq un quatre, cinq cinq cinq, zéro un neuf neuf');
  expect(sayPhone('+33612345678', 'en', 'CA')).toBe(
    'plus three three, six, one two, three four, five six, seven eight',
  );
  expect(sayDate('2026-11-24', 'en', { year: true })).toBe(
    'Tuesday, November twenty-fourth, twenty twenty-six',
  );
  expect(sayDate('2026-12-01', 'fr')).toBe('mardi premier décembre');
  expect(sayTime('15:30', 'en')).toBe('three thirty PM');
  expect(sayTime('12:00', 'fr')).toBe('midi');
  expect(sayPrice(1.5, 'fr', '€')).toBe('un euro et cinquante centimes');
  expect(sayNumber(80, 'fr')).toBe('quatre-vingts');
  expect(sayNumber(91, 'fr')).toBe('quatre-vingt-onze');
});
