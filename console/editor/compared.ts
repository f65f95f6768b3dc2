/** Two texts line by line: `-` stood in `before` alone, `+` stands in `after` alone. Pure. */
export function compared(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shared = new Set(now);
  const gone = new Set(old);
  const lines: string[] = [];
  let at = 0;
  for (const line of now) {
    while (at < old.length && !shared.has(old[at] ?? '')) lines.push(`- ${old[at++]}`);
    if (gone.has(line)) {
      if (old[at] === line) at++;
      lines.push(`  ${line}`);
    } else lines.push(`+ ${line}`);
  }
  while (at < old.length) {
    if (!shared.has(old[at] ?? '')) lines.push(`- ${old[at]}`);
    at++;
  }
  return lines.join('\n');
}
