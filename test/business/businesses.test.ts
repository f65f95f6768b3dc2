import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../agent/business/characters.ts';
import { isOpen } from '../../agent/business/lint/blank-rules.ts';
import { lint } from '../../agent/business/lint.ts';
import { countSegments } from '../../agent/business/segments.ts';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';

import { readTemplates, TEMPLATES } from '../../agent/commands/templates.ts';
import { compile } from '../../agent/script/index.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

describe.each(['riverside-dental', 'plomberie-lavoie'])('the demonstration’s %s', (id) => {
  it('reads without a fault, greets in its languages and has what its tasks need', async () => {
    const business = await readBusinessFolder(`${ROOT}demo/businesses/${id}`);
    expect(business.id).toBe(id);
    for (const language of business.languages) {
      expect(countCharacters(business.greeting[language] ?? '')).toBeGreaterThan(0);
      expect(countCharacters(business.greeting[language] ?? '')).toBeLessThan(90);
    }
    expect(business.tasks.map((task) => task.id)).toEqual(expect.arrayContaining(['message', 'escalate']));
    expect(business.destinations.map((destination) => destination.kind)).toContain('desk');
    expect(business.pages.length).toBeGreaterThanOrEqual(7);
    for (const page of business.pages) expect(page.language).toBe(business.languages[0]);
  });

  it('has nothing to mend, once it has its site', async () => {
    const read = await readBusinessFolder(`${ROOT}demo/businesses/${id}`);
    const business = { ...read, origins: ['https://www.example.com'] };
    const scripts = new Map(
      business.tasks.map((task) => [task.id, compile(task.instructions, { business })]),
    );
    expect(lint(business, scripts)).toEqual([]);
  });

  it('has each task as a file whose last byte is the owner’s', async () => {
    const business = await readBusinessFolder(`${ROOT}demo/businesses/${id}`);
    const text = await readFile(`${ROOT}demo/businesses/${id}/tasks/04-directions.md`, 'utf8');
    const task = business.tasks.find(({ id: task }) => task === 'directions');
    expect(text.endsWith(task?.instructions ?? 'none')).toBe(true);
  });
});

describe.each(['en', 'fr'] as const)('the templates in %s', (language) => {
  it('compile to what a receptionist does: nothing guided, consent before each text, a way out, and what else', async () => {
    const { business: bare, blanks } = await readTemplates(language);
    const business = { ...bare, facts: blanks };
    expect(business.tasks.map((task) => task.id)).toEqual([...TEMPLATES]);
    for (const task of business.tasks) {
      const script = compile(task.instructions, { business });
      const kinds = script.steps.map((step) => step.kind);
      expect(kinds, task.id).not.toContain('guided');
      const types = script.slots.map((slot) => slot.type);
      expect(types, task.id).toContain('more');
      const sends = script.steps.filter((step) => step.kind === 'act' && step.action === 'sms').length;
      const asks = types.filter((type) => type === 'consent').length;
      expect([task.id, sends, asks]).toEqual([task.id, sends, sends]);
      expect(sends).toBe(['book', 'directions', 'intake'].includes(task.id) ? 1 : 0);
      for (const step of script.steps)
        if (step.kind === 'say')
          expect(
            step.line.every((part) => !isOpen(business, part)),
            step.id,
          ).toBe(true);
    }
  });

  it('text in two segments at most, and name the business first', async () => {
    const { business } = await readTemplates(language);
    for (const text of business.texts)
      for (const body of Object.values(text.body)) {
        expect(countSegments(body).count).toBeLessThanOrEqual(2);
        expect(body.startsWith(business.name)).toBe(true);
      }
  });
});
