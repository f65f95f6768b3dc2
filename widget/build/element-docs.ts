/**
 * Reads the documentation of `<carillon-voice>` from its class's JSDoc, and makes of it `custom-elements.json` (the
 * manifest that editors read) and the tables of the page in `docs/`. Pure.
 */
import { inWords, KINDS, type Kind, type PageWords } from './page/words.ts';

export interface Described {
  readonly name: string;
  readonly type: string;
  readonly fallback: string;
  readonly description: string;
}

export interface ElementDocs {
  readonly summary: string;
  readonly attributes: readonly Described[];
  readonly methods: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly parts: readonly Described[];
  readonly properties: readonly Described[];
}

/** Reads the last JSDoc before `class`. Throws where there is none. */
export function readElementDocs(source: string): ElementDocs {
  const comment = source.match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class/)?.[1];
  if (!comment) throw new Error('the class has no documentation');
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
  const tagged = (tag: string, shape: RegExp): Described[] =>
    lines
      .filter((line) => line.startsWith(`@${tag} `))
      .map((line) => {
        const parts = line.slice(tag.length + 2).match(shape)?.groups;
        if (!parts) throw new Error(`cannot read: ${line}`);
        const { name = '', type = '', fallback = '', description = '' } = parts;
        return { name, type, fallback, description };
      });
  const named = /^(?<name>\S+) - (?<description>.*)$/;
  return {
    summary:
      lines.slice(0, lines.indexOf('')).join(' ').trim() || lines.slice(1, lines.indexOf('', 1)).join(' '),
    attributes: tagged(
      'attr',
      /^\{(?<type>[^}]*)\} (?<name>[\w-]+)(?:=(?<fallback>\S+))? - (?<description>.*)$/,
    ),
    methods: tagged('method', /^(?<name>\w+)(?<type>\(.*?\): \S+) - (?<description>.*)$/),
    events: tagged('fires', named),
    slots: tagged('slot', named),
    parts: tagged('csspart', named),
    properties: tagged('cssprop', /^\[(?<name>[\w-]+)=(?<fallback>[^\]]*)\] - (?<description>.*)$/),
  };
}

/** The manifest, in version 1.0.0 of its schema. */
export function manifestOf(docs: ElementDocs): object {
  const plain = ({ name, description }: Described) => ({ name, description });
  const declaration = {
    kind: 'class',
    name: 'CarillonVoice',
    tagName: 'carillon-voice',
    customElement: true,
    description: docs.summary,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: docs.attributes.map((attribute) => ({
      ...plain(attribute),
      type: { text: attribute.type },
      ...(attribute.fallback ? { default: attribute.fallback } : {}),
    })),
    members: docs.methods.map((method) => ({
      kind: 'method',
      ...plain(method),
      type: { text: method.type },
    })),
    events: docs.events.map((event) => ({ ...plain(event), type: { text: 'CustomEvent' } })),
    slots: docs.slots.map(plain),
    cssParts: docs.parts.map(plain),
    cssProperties: docs.properties.map((property) => ({ ...plain(property), default: property.fallback })),
  };
  const path = 'widget/carillon-voice.ts';
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          { kind: 'js', name: 'CarillonVoice', declaration: { name: 'CarillonVoice', module: path } },
          {
            kind: 'custom-element-definition',
            name: 'carillon-voice',
            declaration: { name: 'CarillonVoice', module: path },
          },
        ],
      },
    ],
  };
}

/** The tables of a page of documentation, in these words. Throws as `inWords` does. */
export function tablesOf(docs: ElementDocs, words: PageWords): string {
  const told = inWords(docs, words);
  return KINDS.map((kind) => {
    const [title, ...heads] = words.tables[kind];
    const rows = told[kind].map(CELLS[kind] ?? plainCells);
    return `## ${title}\n\n${line(heads)}\n|${heads.map(() => '---').join('|')}|\n${rows.map(line).join('\n')}\n`;
  }).join('\n');
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text: string) => (text ? `\`${text}\`` : '');

type Cells = (member: Described) => string[];
const plainCells: Cells = ({ name, description }) => [code(name), description];
/** What a row holds, where it is more than a name and what it is for. */
const CELLS: Partial<Record<Kind, Cells>> = {
  attributes: ({ name, type, fallback, description }) => [
    code(name),
    code(type),
    code(fallback),
    description,
  ],
  methods: ({ name, type, description }) => [code(name + type), description],
  properties: ({ name, fallback, description }) => [code(name), code(fallback), description],
};
