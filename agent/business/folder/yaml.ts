/** YAML in and out, with the line on which each value stands. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import type { Words } from '../language.ts';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** A YAML text that was read. */
export interface Yaml {
  value: unknown;
  /** The file's line on which the value at `path` stands, or the nearest thing above it that exists. */
  lineOf(path: Path): number;
  /** The value's own letters, where it is a plain one: `+15145550100` rather than the number it looks like. */
  lettersOf(path: Path): string | null;
}

const WORDS: Record<string, { message: Words; mend: Words }> = {
  DUPLICATE_KEY: {
    message: { en: 'This key is written twice.', fr: 'Cette clé est écrite deux fois.' },
    mend: { en: 'Keep one of the two.', fr: 'Gardez-en une seule.' },
  },
  TAB_AS_INDENT: {
    message: {
      en: 'The line is indented with a tab.',
      fr: 'Le retrait de la ligne est fait d’une tabulation.',
    },
    mend: { en: 'Indent with spaces.', fr: 'Faites le retrait avec des espaces.' },
  },
  BAD_INDENT: {
    message: {
      en: 'The line is not indented like its neighbours.',
      fr: 'Le retrait de la ligne n’est pas celui de ses voisines.',
    },
    mend: {
      en: 'Give it as many spaces as the lines that go with it.',
      fr: 'Donnez-lui autant d’espaces qu’aux lignes qui vont avec elle.',
    },
  },
  MISSING_CHAR: {
    message: {
      en: 'A quotation mark, a bracket or a colon is missing.',
      fr: 'Il manque un guillemet, un crochet ou un deux-points.',
    },
    mend: {
      en: 'Close what is open; write each line as `key: "value"`.',
      fr: 'Fermez ce qui est ouvert; écrivez chaque ligne comme `clé: "valeur"`.',
    },
  },
};
const OTHER = {
  message: { en: 'This line is not valid YAML.', fr: 'Cette ligne n’est pas du YAML valide.' },
  mend: {
    en: 'Write `key: value`, and put the value between quotation marks if it holds a colon, a bracket or a #.',
    fr: 'Écrivez `clé: valeur`, et mettez la valeur entre guillemets droits si elle contient un deux-points, un crochet ou un #.',
  },
};

/** Reads `text`, which begins on line `line` of `file`. Gives faults rather than throw. */
export function readYaml(text: string, file: string, line: number): Yaml | Fault[] {
  const counter = new LineCounter();
  const end = text.trimEnd().length;
  const lineAt = (offset: number) => Math.max(counter.linePos(Math.min(offset, end)).line, 1) + line - 1;
  const fault = (at: number, { message, mend }: { message: Words; mend: Words }): Fault => ({
    code: 'folder.yaml',
    file,
    line: at,
    message,
    mend,
  });
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    if (document.errors.length > 0)
      return document.errors.map((error) => fault(lineAt(error.pos[0]), WORDS[error.code] ?? OTHER));
    value = document.toJS();
  } catch {
    // Nesting deeper than the parser's stack, or aliases that expand without end.
    return [fault(line, OTHER)];
  }
  return {
    value,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const holder = document.getIn(path.slice(0, length - 1), true);
        const key = isMap(holder)
          ? holder.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1])?.key
          : document.getIn(path.slice(0, length), true);
        if (isNode(key) && key.range) return lineAt(key.range[0]);
      }
      return line;
    },
    lettersOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

/** Writes a value so that it reads back the same, whatever its strings hold. */
export function writeYaml(value: Record<string, unknown>): string {
  if (Object.keys(value).length === 0) return '';
  const plain = stringify(value, { lineWidth: 0 });
  const readBack = readYaml(plain, '', 1);
  const same = !Array.isArray(readBack) && JSON.stringify(readBack.value) === JSON.stringify(value);
  return same && !/^---/m.test(plain)
    ? plain
    : stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
