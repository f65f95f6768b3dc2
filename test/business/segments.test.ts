import { describe, expect, it } from 'vitest';
import { countSegments } from '../../agent/business/segments.ts';

describe('segments of a text', () => {
  it.each([
    ['', 0],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['é'.repeat(160), 1],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['ê'.repeat(70), 1],
    ['ê'.repeat(71), 2],
    ['ê'.repeat(134), 2],
    ['ê'.repeat(135), 3],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(66), 2],
    ['😀'.repeat(67), 3],
  ])('%#: counts as a carrier does', (text, count) => {
    expect(countSegments(text).count).toBe(count);
  });

  it('names the characters that cost the room', () => {
    expect(countSegments('À bientôt, c’est prêt')).toMatchObject({
      encoding: 'UCS-2',
      outside: ['À', 'ô', '’', 'ê'],
    });
  });
});
