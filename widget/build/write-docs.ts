/** Writes `custom-elements.json` and `docs/widget.md` from the element's own documentation: `npm run docs`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestOf, readElementDocs, tablesOf } from './element-docs.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const docs = readElementDocs(readFileSync(at('widget/carillon-voice.ts'), 'utf8'));
mkdirSync(at('docs'), { recursive: true });
writeFileSync(at('custom-elements.json'), `${JSON.stringify(manifestOf(docs), null, 2)}\n`);
const guide = readFileSync(at('widget/build/guide.md'), 'utf8');
writeFileSync(at('docs/widget.md'), guide.replace('<!-- tables -->\n', tablesOf(docs)));
