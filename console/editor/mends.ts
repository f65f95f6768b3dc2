/** What the console can mend by itself of what the linter found. */
import type { Business } from '../../agent/business/business.ts';
import type { Finding } from '../../agent/business/lint.ts';
import type { Language } from '../../agent/contract.ts';

/** A change of the text: `from` to `to` becomes `text`. `select`: only shown, for the owner to write over. */
export interface Mend {
  kind: 'consent' | 'use' | 'fill';
  /** What a `use` would name. */
  name?: string;
  from: number;
  to: number;
  text: string | null;
}

const CONSENT: Record<Language, string> = {
  en: 'May I text it to you at [phone number]? Just say yes.',
  fr: 'Est-ce que je peux vous le texter au [numéro de téléphone]? Dites simplement oui.',
};
/** A choice of more than these is made in the menu of actions. */
const MOST = 4;

/** The mends of a finding, the best first; none where only the owner can tell. */
export function mendsFor(
  finding: Finding,
  instructions: string,
  business: Pick<Business, 'texts' | 'destinations'>,
  language: Language,
): Mend[] {
  const { code, from, to } = finding;
  if (from === null || to === null) return [];
  switch (code) {
    case 'task.text-without-consent': {
      const start = instructions.lastIndexOf('\n', from - 1) + 1;
      const indent = /^[^\S\n]*(?:\d+[.)]|[-*•])?[^\S\n]*/.exec(instructions.slice(start, from))?.[0] ?? '';
      const line = `${' '.repeat(indent.length)}${CONSENT[language]}\n`;
      return [{ kind: 'consent', from: start, to: start, text: line }];
    }
    case 'task.unknown-text':
      return uses(
        instructions,
        from,
        to,
        'sms',
        business.texts.map(({ id }) => ({ id, name: id })),
      );
    case 'task.unknown-destination':
      return uses(instructions, from, to, 'transfer', business.destinations);
    case 'task.no-target':
    case 'task.unknown-action': {
      const sms = /action:sms/.test(instructions.slice(from, to));
      return sms
        ? uses(
            instructions,
            from,
            to,
            'sms',
            business.texts.map(({ id }) => ({ id, name: id })),
          )
        : uses(instructions, from, to, 'transfer', business.destinations);
    }
    case 'task.open-blank':
    case 'script.open-blank':
      return [{ kind: 'fill', from, to, text: null }];
    default:
      return [];
  }
}

function uses(
  instructions: string,
  from: number,
  to: number,
  action: 'sms' | 'transfer',
  known: readonly { id: string; name: string }[],
): Mend[] {
  // The place may begin at the link's own brackets or at its sentence.
  const found = /\]\(action:[^)\s]*\)/.exec(instructions.slice(from, to + 200));
  if (found === null) return [];
  const start = from + found.index;
  return known.slice(0, MOST).map(({ id, name }) => ({
    kind: 'use' as const,
    name,
    from: start,
    to: start + found[0].length,
    text: `](action:${action}/${id})`,
  }));
}
