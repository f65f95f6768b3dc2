/** A Markdown file's front matter and the body under it, which is kept to the byte. */

/** A file cut in two. `line` is the file's line on which the front matter's first line stands. */
export interface FrontMatter {
  yaml: string;
  line: number;
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
}

const SHAPE = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Cuts a file; null where it does not begin with front matter between two lines of `---`. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const found = SHAPE.exec(text);
  if (found === null) return null;
  const yaml = found[1] ?? '';
  return {
    yaml,
    line: 2,
    body: text.slice(found[0].length),
    bodyLine: (found[0].match(/\n/g) ?? []).length + 1,
  };
}

/** The inverse: `yaml` ends with a line break or is empty. */
export function joinFrontMatter(yaml: string, body: string): string {
  return `---\n${yaml}---\n${body}`;
}
