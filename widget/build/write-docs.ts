/** Writes `custom-elements.json`, and the widget's page in each language, from the element's own documentation: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestOf, readElementDocs, tablesOf } from './element-docs.ts';
import en from './page/en.ts';
import fr from './page/fr.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const docs = readElementDocs(readFileSync(at('widget/carillon-voice.ts'), 'utf8'));
writeFileSync(at('custom-elements.json'), `${JSON.stringify(manifestOf(docs), null, 2)}\n`);
for (const [language, page, words] of [
  ['en', 'docs/widget.md', en],
  ['fr', 'docs/widget.fr.md', fr],
] as const) {
  const guide = readFileSync(at(`widget/build/page/guide.${language}.md`), 'utf8');
  writeFileSync(at(page), guide.replace('<!-- tables -->\n', tablesOf(docs, words)));
}
