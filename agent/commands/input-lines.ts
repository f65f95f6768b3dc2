/**
 * The lines of standard input, in order, each without its end. An empty line is a line. Only a line feed ends one, so
 * that a carriage return or a Unicode separator inside a sentence gives no second answer.
 */
export async function* inputLines(): AsyncGenerator<string> {
  process.stdin.setEncoding('utf8');
  let rest = '';
  for await (const chunk of process.stdin) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** A line of a table for a terminal: columns of these widths, the last one as long as it is. */
export function tableRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => (widths[index] === undefined ? cell : cell.padEnd(widths[index])))
    .join('  ')
    .trimEnd();
}
