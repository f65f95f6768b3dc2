import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../agent/business/characters.ts';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';

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

  it('has each task as a file whose last byte is the owner’s', async () => {
    const business = await readBusinessFolder(`${ROOT}demo/businesses/${id}`);
    const text = await readFile(`${ROOT}demo/businesses/${id}/tasks/04-directions.md`, 'utf8');
    const task = business.tasks.find(({ id: task }) => task === 'directions');
    expect(text.endsWith(task?.instructions ?? 'none')).toBe(true);
  });
});
