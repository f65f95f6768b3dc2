/** The console's addresses: `/console/b/<business>/<section>/<id>`. */

export const SECTIONS = [
  'tasks',
  'calls',
  'figures',
  'messages',
  'desk',
  'knowledge',
  'business',
  'access',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Route {
  business: string | null;
  section: Section | 'api' | 'account';
  id: string | null;
  query: URLSearchParams;
}

/** Reads an address. What it cannot read is the tasks. */
export function readRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const parts = pathname
    .replace(/^\/console\/?/, '')
    .split('/')
    .map(decode);
  const query = new URLSearchParams(search);
  if (parts[0] === 'api' || parts[0] === 'account')
    return { business: null, section: parts[0], id: null, query };
  // The desk’s address of before.
  if (parts[0] === 'desk') return { business: null, section: 'desk', id: null, query };
  const business = parts[0] === 'b' && parts[1] ? parts[1] : null;
  const section = SECTIONS.find((one) => one === parts[2]) ?? 'tasks';
  return { business, section, id: parts[3] || null, query };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function pathTo(business: string, section: Section, id?: string): string {
  const path = `/console/b/${encodeURIComponent(business)}/${section}`;
  return id === undefined ? path : `${path}/${encodeURIComponent(id)}`;
}

/** Goes to an address without loading the page again. */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
