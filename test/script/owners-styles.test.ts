import { describe, expect, test } from 'vitest';
import { compile, describeScript } from '../../agent/script/index.ts';
import { fixtures } from './fixtures.ts';
import { expectWhole, lettersInLayout } from './tiling.ts';

describe('instructions in other owners’ styles', () => {
  test.each(fixtures)('$name becomes the steps its owner meant', ({ source, expected }) => {
    expect(describeScript(compile(source))).toBe(expected);
  });

  test.each(fixtures)('$name is accounted for to the last sentence', ({ source }) => {
    const script = compile(source);
    expectWhole(source, script);
    expect(lettersInLayout(source, script)).toBe('');
  });

  test.each(fixtures)('$name reads the same with Windows line ends', ({ source }) => {
    const windows = compile(source.replaceAll('\n', '\r\n'));
    const steps = (text: string) => text.replace(/^! .*$/gm, '').trim();
    expect(steps(describeScript(windows))).toBe(steps(describeScript(compile(source))));
  });

  test.each(fixtures)('$name is told to be in its language', ({ name, source }) => {
    if (name.startsWith('mixed')) return;
    expect(compile(source).language).toBe(name.slice(0, 2));
  });
});
