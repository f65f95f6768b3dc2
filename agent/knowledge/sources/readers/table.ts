/** Rows as a Markdown table; the first row is the header. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [header, ...rest] = rows;
  if (header === undefined) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '/').trim()).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rest.map(line)].join('\n');
}
