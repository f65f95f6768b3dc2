import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, type Script } from '../../agent/script/index.ts';

/** A line of an owner's, and what it is: half of them were kept unread while the compiler was written (`held`). */
interface Line {
  line: string;
  is: 'say' | 'ask' | 'collect' | 'guided' | 'condition' | 'action' | 'note';
  held: boolean;
}

const business = { texts: [{ id: 'link' }], destinations: [{ id: 'team' }] };
const linesOf = (language: string): Line[] =>
  readFileSync(new URL(`./lines.${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row): Line => JSON.parse(row));

function kindOf(script: Script): string {
  const kinds = new Set(
    script.steps.map((step) => {
      if (step.kind === 'ask') return step.line === null ? 'collect' : 'ask';
      return step.kind === 'act' || step.kind === 'message' ? 'action' : step.kind;
    }),
  );
  if (kinds.size > 0) return [...kinds].join(' ');
  return script.spans.some((span) => span.kind === 'direction') ? 'guided' : 'nothing';
}

/** A condition stands under an opening line: as the first words of all it would say when the task runs. */
function read({ line, is }: Line): string {
  if (is !== 'condition') return kindOf(compile(line, { business }));
  const script = compile(`Hello.\n\n${line}`, { business });
  return script.spans.some((span) => span.kind === 'condition') ? 'condition' : kindOf(script);
}

describe.each(['en', 'fr'])('single lines of owners in %s', (language) => {
  const lines = linesOf(language);

  test('are read as what they are, nineteen in twenty', () => {
    const wrong = lines.filter((line) => read(line) !== line.is);
    expect(wrong.length, wrong.map(({ line }) => line).join('\n')).toBeLessThan(lines.length / 20);
  });

  test('are never spoken to the caller where they instruct the agent', () => {
    const orders = lines.filter(({ is }) => !['say', 'ask', 'condition'].includes(is));
    expect(orders.filter((line) => /say|ask/.test(read(line))).map(({ line }) => line)).toEqual([]);
  });

  test('are spoken where they are for the caller', () => {
    const spoken = lines.filter(({ is }) => is === 'say' || is === 'ask');
    expect(spoken.filter((line) => !/say|ask/.test(read(line))).map(({ line }) => line)).toEqual([]);
  });
});
