/** Public link shorteners: carriers filter texts that hold one, because fraudsters use them. */
const HOSTS = [
  'adf.ly',
  'bit.do',
  'bit.ly',
  'bitly.com',
  'bl.ink',
  'buff.ly',
  'clck.ru',
  'cutt.ly',
  'dub.sh',
  'goo.gl',
  'is.gd',
  'j.mp',
  'lnkd.in',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'short.gy',
  'short.io',
  'shorte.st',
  'shorturl.at',
  'snip.ly',
  'soo.gd',
  't.co',
  't.ly',
  't2m.io',
  'tiny.cc',
  'tiny.one',
  'tinyurl.com',
  'trib.al',
  'u.to',
  'urlz.fr',
  'v.gd',
];
const PATTERN = new RegExp(
  `(?<![\\w@-]|[\\w-]\\.)(?:www\\.)?(${HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\\w-]|\\.\\w)(?:/[\\w./?=&%-]*)?`,
  'gi',
);

/** Every shortened link of a text. */
export function findShorteners(text: string): { host: string; from: number; to: number }[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    host: (match[1] ?? '').toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
