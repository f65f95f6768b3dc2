/**
 * Reads the documentation of `<carillon-voice>` from its class's JSDoc, and makes of it `custom-elements.json` (the
 * manifest that editors read) and the tables of `docs/widget.md`. Pure.
 */
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

/** The tables of the page of documentation. */
export function tablesOf(docs: ElementDocs): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const table = (title: string, heads: string[], rows: string[][]) =>
    `## ${title}\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`;
  const code = (text: string) => (text ? `\`${text}\`` : '');
  const two = ({ name, description }: Described) => [code(name), description];
  return [
    table(
      'Attributes',
      ['attribute', 'values', 'default', 'what it is for'],
      docs.attributes.map(({ name, type, fallback, description }) => [
        code(name),
        code(type),
        code(fallback),
        description,
      ]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      docs.methods.map(({ name, type, description }) => [code(name + type), description]),
    ),
    table('Events', ['event', 'when'], docs.events.map(two)),
    table('Slots', ['slot', 'what goes there'], docs.slots.map(two)),
    table(
      'CSS custom properties',
      ['property', 'default', 'what it colours or measures'],
      docs.properties.map(({ name, fallback, description }) => [code(name), code(fallback), description]),
    ),
    table('Parts', ['part', 'what it is'], docs.parts.map(two)),
  ].join('\n');
}
