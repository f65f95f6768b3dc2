import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifestOf, readElementDocs, tablesOf } from '../../widget/build/element-docs.ts';
import en from '../../widget/build/page/en.ts';
import fr from '../../widget/build/page/fr.ts';
import { WIDGET_FAILURES } from '../../widget/session/call-failure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const source = read('widget/carillon-voice.ts');
const docs = readElementDocs(source);
const views = readdirSync(join(root, 'widget'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ts$/.test(path) && !path.startsWith('build'))
  .map((path) => read(join('widget', path)));

const found = (shape: RegExp) =>
  new Set(views.flatMap((view) => [...view.matchAll(shape)].map((match) => match[1] ?? '')));

const pages = [
  { page: 'docs/widget.md', guide: 'guide.en.md', words: en },
  { page: 'docs/widget.fr.md', guide: 'guide.fr.md', words: fr },
];

test('the manifest says what the element’s own documentation says', () => {
  expect(JSON.parse(read('custom-elements.json'))).toEqual(manifestOf(docs));
});

test.each(pages)('$page says it in its language, every member of it', ({ page, guide, words }) => {
  const made = read(`widget/build/page/${guide}`).replace('<!-- tables -->\n', tablesOf(docs, words));
  expect(read(page), 'npm run docs').toBe(made);
});

test('French has no words missing, none too many, and its no-break spaces', () => {
  const { end: _, ...fewer } = fr.members?.methods ?? {};
  const members = { ...fr.members!, methods: fewer };
  expect(() => tablesOf(docs, { ...fr, members })).toThrow('no words for methods end');
  const more = { ...fr.members!, slots: { ...fr.members?.slots, gone: 'Parti.' } };
  expect(() => tablesOf(docs, { ...fr, members: more })).toThrow('gone');
  const prose = read('docs/widget.fr.md').replace(/```[\s\S]*?```|`[^`]*`/g, '');
  expect(prose.match(/.{20}(?: [:;?!»]|« |\w').{0,20}/g)).toBeNull();
});

test('the pages show the same code, in the same order', () => {
  const shown = (page: string) => read(page).match(/```[\s\S]*?```|`[^`]+`/g);
  expect(shown('docs/widget.fr.md')).toEqual(shown('docs/widget.md'));
});

test('every part, slot and custom property that exists is documented, and no other', () => {
  const parts = found(/\bpart="([\w-]+)[ "]/g);
  expect([...parts].sort()).toEqual(docs.parts.map(({ name }) => name).sort());
  const slots = found(/<slot name="([\w-]+)"/g);
  expect([...slots].sort()).toEqual(docs.slots.map(({ name }) => name).sort());
  const properties = found(/var\((--carillon-[\w-]+)/g);
  expect([...properties].sort()).toEqual(docs.properties.map(({ name }) => name).sort());
});

test('every attribute is documented', () => {
  const texts = source.match(/const TEXTS = \{([^}]*)\}/)?.[1] ?? '';
  const names = [...texts.matchAll(/(\w+):/g)].map((match) => match[1]);
  expect(docs.attributes.map(({ name }) => name)).toEqual([...names, 'consent', 'start-open']);
});

test.each(pages)('every failure of the widget is on $page', ({ page }) => {
  for (const code of WIDGET_FAILURES) expect(read(page)).toContain(`\`${code}\``);
});
