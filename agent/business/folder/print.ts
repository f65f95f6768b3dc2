/** A business → the texts of its folder's files. `parseBusiness` reads them back to the same business. */
import type { Business, Page, Task } from '../business.ts';
import { joinFrontMatter } from './front-matter.ts';
import type { Files } from './parse.ts';
import { withFiles } from './recordings.ts';
import { writeYaml } from './yaml.ts';

/** A value that is only its default need not be written. */
function worthWriting(value: unknown): boolean {
  if (value === undefined || value === '') return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}

function filled(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => worthWriting(inner)));
}

/** A task's file: its fields as front matter, its instructions to the byte. */
export function printTask(task: Task): string {
  const { id: _, instructions, enabled, trigger, ...fields } = task;
  const yaml = writeYaml({ ...filled(fields), trigger, ...(enabled ? {} : { enabled }) });
  return joinFrontMatter(yaml, instructions);
}

/** A page's file. */
export function printPage(page: Page): string {
  return joinFrontMatter(writeYaml({ title: page.title, language: page.language }), page.body);
}

/** A destination without what few have. */
function lean({ recording, ...one }: ReturnType<typeof withFiles>['destinations'][number]) {
  return Object.keys(recording).length === 0 ? one : { ...one, recording };
}

/**
 * The texts of a business's folder. Each task's and page's number keeps its place. Its sounds come beside them:
 * `withFiles` tells which goes where.
 */
export function printBusiness(business: Business): Files {
  const { tasks, pages, scenarios, ...whole } = business;
  const profile = { ...whole, destinations: withFiles(business.destinations).destinations.map(lean) };
  const width = (count: number) => Math.max(2, String(count).length);
  const name = (index: number, count: number, id: string, ending = 'md') =>
    `${String(index + 1).padStart(width(count), '0')}-${id}.${ending}`;
  return new Map([
    ['business.yaml', writeYaml(filled(profile))],
    ...tasks.map((task, i) => [`tasks/${name(i, tasks.length, task.id)}`, printTask(task)] as const),
    ...pages.map((page, i) => [`knowledge/${name(i, pages.length, page.id)}`, printPage(page)] as const),
    ...scenarios.map(
      ({ id, text }, i) => [`scenarios/${name(i, scenarios.length, id, 'yaml')}`, text] as const,
    ),
  ]);
}
