import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifestOf, readElementDocs, tablesOf } from '../../widget/build/element-docs.ts';
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

test('the manifest and the page say what the element’s own documentation says', () => {
  expect(JSON.parse(read('custom-elements.json'))).toEqual(manifestOf(docs));
  expect(read('docs/widget.md')).toContain(tablesOf(docs));
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

test('every failure of the widget is on the page', () => {
  for (const code of WIDGET_FAILURES) expect(read('docs/widget.md')).toContain(`\`${code}\``);
});
