import type { Compiled } from './compiled.ts';
import type { Mark } from './instructions-editor.ts';

/** What is marked in the instructions: the linter's findings, and the step that is pointed at (`lit`). Pure. */
export function marksOf({ findings, spans }: Compiled, lit: string | null): Mark[] {
  const found = findings.flatMap(({ from, to, severity }): Mark[] =>
    from === null || to === null ? [] : [{ from, to, kind: severity }],
  );
  const pointed = spans.flatMap(({ from, to, step, kind }): Mark[] =>
    step !== null && step === lit ? [{ from, to, kind: kind === 'act' ? 'lit-chip' : 'lit' }] : [],
  );
  return [...found, ...pointed];
}
