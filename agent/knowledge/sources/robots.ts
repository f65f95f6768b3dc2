/** robots.txt as RFC 9309 reads it: the most exact group for us, the longest rule that matches, allowing on a tie. */

export interface Robots {
  allows(address: string): boolean;
  readonly sitemaps: readonly string[];
}

interface Rule {
  allow: boolean;
  length: number;
  matches(path: string): boolean;
}

/** `agent`: our product's name, in lower case. */
export function parseRobots(text: string, agent: string): Robots {
  const groups = new Map<string, Rule[]>();
  const sitemaps: string[] = [];
  let named: string[] = [];
  let ruled = false;
  for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const key = field.toLowerCase();
    if (key === 'sitemap') sitemaps.push(value);
    if (key === 'user-agent') {
      if (ruled) named = [];
      ruled = false;
      named.push(value.toLowerCase());
      for (const name of named) groups.set(name, groups.get(name) ?? []);
    }
    if (key !== 'allow' && key !== 'disallow') continue;
    ruled = true;
    if (value === '') continue;
    const rule = { allow: key === 'allow', length: value.length, matches: matcherOf(value) };
    for (const name of named) groups.get(name)?.push(rule);
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? [];
  return {
    sitemaps,
    allows(address) {
      const { pathname, search } = new URL(address);
      const matching = rules.filter(({ matches }) => matches(pathname + search));
      const longest = Math.max(0, ...matching.map(({ length }) => length));
      const decisive = matching.filter(({ length }) => length === longest);
      return decisive.length === 0 || decisive.some(({ allow }) => allow);
    },
  };
}

/** A rule's path: `*` is anything, `$` at the end is the end. Each part is looked for once, so that no rule is slow. */
function matcherOf(rule: string): (path: string) => boolean {
  const ends = rule.endsWith('$');
  const [start = '', ...parts] = (ends ? rule.slice(0, -1) : rule).split('*');
  return (path) => {
    if (!path.startsWith(start)) return false;
    let from = start.length;
    const last = ends ? parts.at(-1) : undefined;
    for (const part of last === undefined ? parts : parts.slice(0, -1)) {
      const found = path.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    if (last !== undefined) return path.length - last.length >= from && path.endsWith(last);
    return !ends || from === path.length;
  };
}
