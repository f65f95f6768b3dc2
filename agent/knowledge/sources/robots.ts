/** robots.txt as RFC 9309 reads it: the most exact group for us, the longest rule that matches, allowing on a tie. */

export interface Robots {
  allows(address: string): boolean;
  readonly sitemaps: readonly string[];
}

interface Rule {
  allow: boolean;
  length: number;
  pattern: RegExp;
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
    const rule = { allow: key === 'allow', length: value.length, pattern: patternOf(value) };
    for (const name of named) groups.get(name)?.push(rule);
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? [];
  return {
    sitemaps,
    allows(address) {
      const { pathname, search } = new URL(address);
      const matching = rules.filter(({ pattern }) => pattern.test(pathname + search));
      const longest = Math.max(0, ...matching.map(({ length }) => length));
      const decisive = matching.filter(({ length }) => length === longest);
      return decisive.length === 0 || decisive.some(({ allow }) => allow);
    },
  };
}

/** A rule's path as a pattern: `*` is anything, `$` at the end is the end. Runs of stars are one, so none is slow. */
function patternOf(path: string): RegExp {
  const ends = path.endsWith('$');
  const source = (ends ? path.slice(0, -1) : path)
    .split(/\*+/)
    .slice(0, 20)
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*?');
  return new RegExp(`^${source}${ends ? '$' : ''}`);
}
