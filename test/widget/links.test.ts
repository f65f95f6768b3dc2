import { expect, test } from 'vitest';
import { linkPieces, safeUrl } from '../../widget/panel/links.ts';
import fc from '../support/cases.ts';

const links = (text: string) =>
  linkPieces(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]));

test.each([
  ['Book at https://riverside.example/book?x=1.', ['https://riverside.example/book?x=1']],
  ['Voir « https://lavoie.example/rdv ».', ['https://lavoie.example/rdv']],
  ['Call 613-555-0175, or (613) 555-0175.', ['tel:6135550175', 'tel:6135550175']],
  ['Call +1 613 555 0175.', ['tel:+16135550175']],
  ['Appelez le 418 555-0132 !', ['tel:4185550132']],
  ['Appelez le 04 93 55 01 32 ou +33 4 93 55 01 32.', ['tel:0493550132', 'tel:+33493550132']],
  ['Write to front.desk@riverside.example.', ['mailto:front.desk@riverside.example']],
  ['It costs 1 350 $ until 2026-11-24, file 5555-0123-01.', []],
  ['javascript:alert(1) and data:text/html,x', []],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test('nothing of the text is lost or added, and no address is of another kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const pieces = linkPieces(text);
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(text);
      for (const piece of pieces)
        if (typeof piece !== 'string') expect(piece.href).toMatch(/^(https?:\/\/|mailto:|tel:)/);
    }),
  );
});

test('a source is followed only over http', () => {
  expect(safeUrl('https://a.example/')).toBe('https://a.example/');
  expect(safeUrl('javascript:alert(1)')).toBeNull();
  expect(safeUrl(null)).toBeNull();
});
