/**
 * The guide's own templates, as an owner pastes them. Their text is not ours to keep: it is read from the file
 * that CARILLON_SEED names, and only what each becomes is written here.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../agent/script/index.ts';
import { guardText, outline } from './outline.ts';
import { expectWhole, lettersInLayout } from './tiling.ts';

const path = process.env.CARILLON_SEED;

/** Lead, escalate, message, book, directions, intake: the lines between each « Instructions » row and the next title. */
function templates(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const isTitle = (line: string) => /^(Tâche|Envoyer l’adresse ou|Vous cherchez d’autres)/.test(line);
  return lines.flatMap((line, index) => {
    if (!line.startsWith('InstructionsLa section')) return [];
    const end = lines.findIndex((other, place) => place > index && isTitle(other));
    return [lines.slice(index + 1, end).join('\n')];
  });
}

const EXPECTED: Record<string, string[]> = {
  escalate: [
    'say',
    'say [complex]',
    'name:name',
    'reason:text',
    'phone:phone',
    'say',
    'q:more',
    'transfer ? [s7=no]',
    'note',
    'transfer ?',
  ],
  message: [
    'say',
    'name:name',
    'phone:phone',
    'message:text',
    'say [unclear]',
    'q:yesno [unclear]',
    'q:yesno [unclear]',
    'say',
    'say [urgent]',
    'say',
    'q:more',
    'say',
  ],
  book: [
    'say',
    'name:name',
    'phone:phone',
    'q:consent',
    'say [s4=no]',
    'q:yesno [s4=no]',
    'name:name [s4=no s6=yes]',
    'phone:phone [s4=no s6=yes]',
    'reason:text [s4=no s6=yes]',
    'preferred-time:text [s4=no s6=yes]',
    'message [s4=no s6=yes]',
    'say [s4=yes]',
    'sms ? [s4=yes]',
    'say [s4=yes]',
    'q:more',
  ],
  directions: [
    'say',
    'say [relevant]',
    'q:yesno',
    'phone:phone [s3=yes]',
    'q:consent [s3=yes]',
    'say [s3=yes s5=no]',
    'q:more [s3=yes s5=no]',
    'say [s3=yes s5=yes]',
    'sms ? [s3=yes s5=yes]',
    'say',
    'say',
    'say [relevant]',
    'say [s3=yes s5=yes]',
    'q:more',
    'say',
  ],
  intake: [
    'say',
    'say [relevant]',
    'phone:phone',
    'q:consent',
    'say [s4=no]',
    'q:yesno [s4=no]',
    'message [s4=no s6=yes]',
    'say [s4=yes]',
    'sms ? [s4=yes]',
    'say [s4=yes]',
    'say [s4=yes relevant]',
    'say [s4=yes relevant]',
    'say [s4=yes]',
    'say [s4=yes]',
    'q:more',
    'say',
  ],
};

describe.runIf(path !== undefined)('the guide’s templates', () => {
  const [lead, escalate, message, book, directions, intake] = path === undefined ? [] : templates(path);
  const sources = { lead, escalate, message, book, directions, intake };

  test.each(Object.keys(EXPECTED))('%s becomes its steps', (name) => {
    const source = sources[name as keyof typeof sources] ?? '';
    expect(outline(compile(source))).toEqual(EXPECTED[name]);
  });

  test.each(Object.keys(sources))(
    '%s is accounted for to the last sentence, with nothing left to a model',
    (name) => {
      const source = sources[name as keyof typeof sources] ?? '';
      const script = compile(source);
      expectWhole(source, script);
      expect(lettersInLayout(source, script)).toBe('');
      expect(script.steps.filter((step) => step.kind === 'guided')).toEqual([]);
      expect(script.language).toBe(name === 'escalate' ? 'en' : 'fr');
    },
  );

  test('lead asks all of its questions, and each branch hangs on its own', () => {
    const script = compile(lead ?? '');
    const asks = script.steps.filter((step) => step.kind === 'ask');
    expect(asks).toHaveLength(37);
    expect(asks.slice(0, 6).map((step) => step.slot)).toEqual([
      'name',
      'company',
      'role',
      'email',
      'phone',
      'source',
    ]);
    const branched = script.steps.filter((step) => step.when.length > 0);
    expect(branched.map((step) => step.when.map(guardText).join(' '))).toEqual([
      's13=yes',
      's13=yes',
      's13=no',
      's26=yes',
      's26=no',
      's26=unclear',
      's34=yes',
      's34=yes',
      's43~',
      's43~',
      's43~',
    ]);
  });
});
