import { describe, expect, it } from 'vitest';
import type { Language } from '../../agent/business/language.ts';
import type { Document } from '../../agent/knowledge/document.ts';
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';
import { termStreams } from '../../agent/knowledge/term-streams.ts';
import { termsOf } from '../../agent/knowledge/terms.ts';

const document = (id: string, text: string, language: Language | null, title = ''): Document => ({
  id,
  title,
  text,
  language,
  url: null,
  date: null,
});

const french = [
  document('heures', '# Heures\n\nL’atelier ouvre de 9 h à 17 h, du mardi au samedi.', 'fr', 'Heures'),
  document(
    'prix',
    '# Prix\n\n| Service | Durée | Prix |\n| --- | --- | --- |\n| Changement de pneus | 30 minutes | 80 $ |\n| Vidange d’huile | 45 minutes | 65 $ |',
    'fr',
    'Prix',
  ),
  document('inscription', '# Inscription\n\nL’inscription aux cours se fait en ligne.', 'fr', 'Cours'),
  document('reseau', '# Visiteurs\n\nLe wi-fi de la salle est ouvert à tous.', 'fr', 'Visiteurs'),
  document('chien', '# Animaux\n\nLes chevaux et les chiens sont admis dans la cour.', 'fr', 'Animaux'),
];
const english = [
  document(
    'returns',
    '# Returns\n\nA lamp may be returned within 30 days. The refund is on the card that paid.',
    'en',
    'Returns',
  ),
  document(
    'faq',
    'Do you deliver on Sundays?\nDelivery runs from Monday to Saturday only.\n\nIs there a bike rack?\nA bike rack stands by the back door.',
    'en',
    'Questions',
  ),
];
const knowledge = createKnowledge([...french, ...english], 'fr');
const first = (query: string, language: Language) =>
  knowledge.search(query, language, 1)[0]?.passage.document;

describe('a French question finds its page', () => {
  it.each([
    ['without its accents', 'duree vidange', 'prix'],
    ['through an elision', 'l’huile', 'prix'],
    ['in the plural or the singular', 'un cheval', 'chien'],
    ['by another form of the word', 'comment m’inscrire', 'inscription'],
    ['with or without a hyphen', 'wifi', 'reseau'],
    ['in the words of Québec', 'c’est-tu dispendieux pour mes tires de char, les pneus', 'prix'],
    ['by a word that is often said for it', 'à quelle heure êtes-vous fermés', 'heures'],
  ])('%s', (_how, query, page) => {
    expect(first(query, 'fr')).toBe(page);
  });
});

describe('an English question finds its page', () => {
  it.each([
    ['by another form of the word', 'returning lamps', 'returns'],
    ['by a word that is often said for it', 'will you reimburse me', 'returns'],
    ['that answers the very question', 'is there somewhere for my bike', 'faq'],
  ])('%s', (_how, query, page) => {
    expect(first(query, 'en')).toBe(page);
  });
});

describe('a search', () => {
  it('gives the best first, at most as many as asked, and nothing for words that nobody wrote', () => {
    const hits = knowledge.search('heures prix cours', 'fr', 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
    expect(knowledge.search('xylophone', 'fr')).toEqual([]);
    expect(knowledge.search('', 'en')).toEqual([]);
    expect(createKnowledge([], 'en').search('hours', 'en')).toEqual([]);
  });

  it('gives the same for the same question, whatever was asked in between', () => {
    const before = knowledge.search('bike rack', 'en');
    knowledge.search('delivery on sundays and returns of lamps', 'en');
    expect(knowledge.search('bike rack', 'en')).toEqual(before);
  });

  it('finds a page in the other language where only it knows', () => {
    expect(first('wifi', 'en')).toBe('reseau');
  });

  it('takes a text that two documents share once', () => {
    const twice = createKnowledge(
      [document('a', 'The lift is slow.', 'en'), document('b', 'The  lift is slow.', 'en')],
      'en',
    );
    expect(twice.passages).toHaveLength(1);
  });
});

describe('an index reads a text as a question is read', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'L’accès wi-fi, le porte-clés et l’aujourd’hui : du « rendez-vous » au rez-de-chaussée, œuvre İstanbul.',
    ],
    ['en', 'The walk-in clinic’s well-known e-mail; up-to-date wi-fi, a to-do, 24-7 and -- nothing.'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    const terms: string[] = [];
    const numberOf = (term: string) => {
      if (!terms.includes(term)) terms.push(term);
      return terms.indexOf(term);
    };
    const stream = termStreams(language, numberOf);
    stream('une autre page, another page');
    expect([...stream(text)].map((number) => terms[number])).toEqual(termsOf(text, language));
  });
});

describe('a document is cut along its own lines', () => {
  const cut = (text: string) => createKnowledge([document('d', text, 'en', 'D')], 'en').passages;

  it('at its headings, each passage knowing those that it stands under', () => {
    const passages = cut(
      '# Shop\n\nWelcome here.\n\n## Prices\n\nA frame costs $85.\n\n## Hours\n\nNine to five.',
    );
    expect(passages.map(({ headings, text }) => [headings, text])).toEqual([
      [['Shop'], 'Welcome here.'],
      [['Shop', 'Prices'], 'A frame costs $85.'],
      [['Shop', 'Hours'], 'Nine to five.'],
    ]);
  });

  it('with a question and its answer together', () => {
    const passages = createKnowledge(english, 'en').passages.filter((passage) => passage.document === 'faq');
    expect(passages.map(({ text }) => text)).toEqual([
      'Do you deliver on Sundays?\nDelivery runs from Monday to Saturday only.',
      'Is there a bike rack?\nA bike rack stands by the back door.',
    ]);
  });

  it('with each row of a table as a sentence that names its columns', () => {
    const passage = knowledge.passages.find((one) => one.document === 'prix');
    expect(passage?.text).toBe(
      'Changement de pneus, Durée: 30 minutes, Prix: 80 $.\nVidange d’huile, Durée: 45 minutes, Prix: 65 $.',
    );
  });

  it('in no time where a line goes on for ever', () => {
    const gap = ' '.repeat(300_000);
    const passages = cut(`# Long${gap}x\n\n| a${gap}b\n\nWhere${gap}?\n\nThe end of the page.`);
    expect(passages.at(-1)?.text).toContain('The end of the page.');
  });

  it('into pieces of a length that can be searched, however long it is', () => {
    const passages = cut(
      `# Long\n\n${Array.from({ length: 900 }, (_, at) => `Sentence ${at} of the very long page.`).join(' ')}`,
    );
    expect(passages.length).toBeGreaterThan(10);
    for (const { text } of passages) expect(text.length).toBeLessThanOrEqual(1_500);
  });
});

describe('an answer', () => {
  it('is one or two sentences as they stand, with their source', () => {
    const { answer, sources, confidence } = knowledge.answer(
      'How many days do I have to return a lamp?',
      'en',
    );
    expect(answer).toContain('A lamp may be returned within 30 days.');
    expect(answer?.match(/[.!?](?:\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(sources).toEqual([{ id: 'returns#1', title: 'Returns', url: null }]);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('is the sentence that holds what was asked for', () => {
    expect(knowledge.answer('Combien coûte une vidange d’huile ?', 'fr').answer).toContain('65 $');
  });

  it('is none where nobody wrote one', () => {
    for (const question of ['Do you sell trampolines?', 'Who won the election?', '', '???'])
      expect(knowledge.answer(question, 'en'), question).toMatchObject({ answer: null, sources: [] });
  });
});
