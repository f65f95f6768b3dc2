/** What the templates and the demonstration's tasks become: their steps, their slots, and nothing left to a model. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../agent/script/index.ts';
import { outline } from './outline.ts';
import { expectWhole, lettersInLayout } from './tiling.ts';

const root = new URL('../../', import.meta.url);
const FOLDERS = [
  'agent/business/templates/en',
  'agent/business/templates/fr',
  'demo/businesses/plomberie-lavoie/tasks',
  'demo/businesses/riverside-dental/tasks',
];

const EXPECTED: readonly { files: readonly string[]; steps: readonly string[] }[] = [
  {
    files: ['agent/business/templates/en/book.md', 'agent/business/templates/fr/book.md'],
    steps: [
      'say',
      'name:name',
      'phone:phone',
      'q:consent',
      'say [s4=yes]',
      'sms booking-link [s4=yes]',
      'say [s4=yes]',
      'say [s4=no]',
      'q:yesno [s4=no]',
      'message [s4=no s9=yes]',
      'q:more',
    ],
  },
  {
    files: ['agent/business/templates/en/directions.md', 'agent/business/templates/fr/directions.md'],
    steps: [
      'say',
      'say',
      'say',
      'say',
      'q:yesno',
      'phone:phone [s5=yes]',
      'q:consent [s5=yes]',
      'say [s5=yes s7=yes]',
      'sms directions [s5=yes s7=yes]',
      'say [s5=yes s7=no]',
      'q:more',
    ],
  },
  {
    files: ['agent/business/templates/en/escalate.md', 'agent/business/templates/fr/escalate.md'],
    steps: [
      'say',
      'say [frustrated]',
      'say [complex]',
      'name:name',
      'reason:text',
      'phone:phone',
      'q:more',
      'say',
      'transfer team',
    ],
  },
  {
    files: ['agent/business/templates/en/intake.md', 'agent/business/templates/fr/intake.md'],
    steps: [
      'say',
      'phone:phone',
      'q:consent',
      'say [s3=yes]',
      'sms intake-form [s3=yes]',
      'say [s3=yes]',
      'say [s3=no]',
      'q:yesno [s3=no]',
      'message [s3=no s8=yes]',
      'say [s3=yes]',
      'q:more',
    ],
  },
  {
    files: ['agent/business/templates/en/lead.md'],
    steps: [
      'say',
      'name:name',
      'phone:phone',
      'email:email',
      'reason:text',
      'q:yesno',
      'say [s6=yes]',
      'say [s6=no]',
      'preferred-time:text',
      'q:yesno',
      'budget:text [s10=yes]',
      'say [s10=no]',
      'say',
      'q:more',
    ],
  },
  {
    files: [
      'agent/business/templates/en/message.md',
      'agent/business/templates/fr/message.md',
      'demo/businesses/plomberie-lavoie/tasks/02-message.md',
      'demo/businesses/riverside-dental/tasks/01-message.md',
    ],
    steps: ['say', 'name:name', 'phone:phone', 'message:text', 'say [urgent]', 'say', 'q:more', 'say'],
  },
  {
    files: ['agent/business/templates/fr/lead.md'],
    steps: [
      'say',
      'name:name',
      'phone:phone',
      'email:email',
      'reason:text',
      'q:yesno',
      'say [s6=yes]',
      'say [s6=no]',
      'q:text',
      'q:yesno',
      'budget:text [s10=yes]',
      'say [s10=no]',
      'say',
      'q:more',
    ],
  },
  {
    files: ['demo/businesses/plomberie-lavoie/tasks/01-lead.md'],
    steps: [
      'say',
      'name:name',
      'phone:phone',
      'address:address',
      'q:text',
      'q:yesno',
      'say [s6=yes]',
      'say [s6=no]',
      'q:text',
      'q:yesno',
      'budget:text [s10=yes]',
      'say [s10=no]',
      'say',
      'q:more',
    ],
  },
  {
    files: ['demo/businesses/plomberie-lavoie/tasks/03-escalate.md'],
    steps: [
      'say',
      'say [frustrated]',
      'name:name',
      'reason:text',
      'phone:phone',
      'q:more',
      'say',
      'transfer bureau',
    ],
  },
  {
    files: [
      'demo/businesses/plomberie-lavoie/tasks/04-directions.md',
      'demo/businesses/riverside-dental/tasks/04-directions.md',
    ],
    steps: [
      'say',
      'say',
      'say',
      'q:yesno',
      'phone:phone [s4=yes]',
      'q:consent [s4=yes]',
      'say [s4=yes s6=yes]',
      'sms directions [s4=yes s6=yes]',
      'say [s4=yes s6=no]',
      'q:more',
    ],
  },
  {
    files: ['demo/businesses/riverside-dental/tasks/02-escalate.md'],
    steps: [
      'say',
      'say [frustrated]',
      'name:name',
      'reason:text',
      'phone:phone',
      'q:more',
      'say',
      'transfer front-desk',
    ],
  },
  {
    files: ['demo/businesses/riverside-dental/tasks/03-book.md'],
    steps: [
      'say',
      'name:name',
      'phone:phone',
      'q:text',
      'q:consent',
      'say [s5=yes]',
      'sms booking-link [s5=yes]',
      'say [s5=yes]',
      'say [s5=no]',
      'q:yesno [s5=no]',
      'message [s5=no s10=yes]',
      'q:more',
    ],
  },
];

const instructions = (file: string) =>
  readFileSync(new URL(file, root), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
const cases = EXPECTED.flatMap(({ files, steps }) => files.map((file) => ({ file, steps })));

describe('the templates and the demonstration’s tasks', () => {
  test('are all here', () => {
    const found = FOLDERS.flatMap((folder) =>
      readdirSync(new URL(folder, root))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    );
    expect(cases.map(({ file }) => file).sort()).toEqual(found.sort());
  });

  test.each(cases)('$file becomes its steps', ({ file, steps }) => {
    const source = instructions(file);
    const script = compile(source);
    expect(outline(script)).toEqual(steps);
    expectWhole(source, script);
    expect(lettersInLayout(source, script)).toBe('');
  });

  test.each(cases)('$file leaves nothing to a model', ({ file }) => {
    const script = compile(instructions(file));
    expect(script.steps.filter((step) => step.kind === 'guided')).toEqual([]);
    expect(script.diagnostics.filter(({ code }) => code !== 'script.open-blank')).toEqual([]);
  });
});
