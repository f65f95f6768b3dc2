/** A script as a person reads it: one step a line, with its conditions. For the terminal and for tests. */
import type { Guard, Part, Script, Step } from './script.ts';

function words(line: readonly Part[]): string {
  return line
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const fallback = part.fallback === undefined ? '' : ` | ${part.fallback}`;
      return `{${part.source === 'open' ? '?' : part.source}:${part.key}${fallback}}`;
    })
    .join('');
}

function guard(condition: Guard): string {
  if (condition.kind === 'answer') return `${condition.of}=${condition.is}`;
  if (condition.kind === 'choice') return `${condition.of}~“${condition.text}”`;
  return condition.not === true ? `not ${condition.mood}` : condition.mood;
}

function body(step: Step, script: Script): string {
  switch (step.kind) {
    case 'say':
      return words(step.line);
    case 'ask': {
      const slot = script.slots.find((candidate) => candidate.id === step.slot);
      return `<${step.slot}:${slot?.type ?? '?'}> ${step.line === null ? `(${slot?.label.en ?? ''})` : words(step.line)}`;
    }
    case 'act':
      return `${step.action} ${step.target ?? '—'}`;
    case 'message':
      return '';
    default:
      return step.text;
  }
}

/** The script, one step a line. */
export function describeScript(script: Script): string {
  const lines: string[] = [];
  let section: string | null = null;
  for (const step of script.steps) {
    if (step.section !== section && step.section !== null) lines.push(`## ${step.section}`);
    section = step.section;
    const when = step.when.length === 0 ? '' : ` [${step.when.map(guard).join(' & ')}]`;
    lines.push(`${step.id} ${step.kind}${when} ${body(step, script)}`.trimEnd());
  }
  for (const found of script.diagnostics) lines.push(`! ${found.code} ${found.span.from}–${found.span.to}`);
  return lines.join('\n');
}
