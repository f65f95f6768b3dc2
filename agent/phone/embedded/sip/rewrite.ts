/**
 * What sip.js, made for one WebSocket, leaves to whoever carries its messages over a network: where answers go, and
 * names that it insists on. Pure functions from one message to another.
 */
import { createHash } from 'node:crypto';
import { headerOf, type Peer } from './head.ts';

const TOP_VIA = /^((?:Via|v)[ \t]*:[ \t]*)(SIP\/2\.0\/\w+)([ \t]+)([^\r\n,]*)/im;

/** Notes in the topmost Via where a request came from, so that its answer finds the way back through a router. */
export function withReceived(message: string, { address, port }: Peer): string {
  return message.replace(TOP_VIA, (_all, name: string, protocol: string, gap: string, rest: string) => {
    const kept = rest.replace(/;[ \t]*rport(?:=\d*)?/gi, '').replace(/;[ \t]*received=[^;]*/gi, '');
    return `${name}${protocol}${gap}${kept};received=${address};rport=${port}`;
  });
}

/** Where the answer to a request goes, by what `withReceived` noted. */
export function returnPeer(message: string): Peer | null {
  const via = headerOf(message, 'Via', 'v') ?? '';
  const address = /;received=([^;\s,]+)/.exec(via)?.[1];
  const port = /;rport=(\d+)/.exec(via)?.[1];
  return address === undefined || port === undefined ? null : { address, port: Number(port) };
}

/** Gives the request's URI the user that the agent behind it goes by; sip.js answers 404 to any other. */
export function addressedTo(message: string, user: string, host: string): string {
  return message.replace(/^(\S+) \S+ SIP\/2\.0\r\n/, `$1 sip:${user}@${host} SIP/2.0\r\n`);
}

/** Puts our own protocol, host and port into the Via of a message that we send. */
export function withOwnVia(message: string, protocol: string, { address, port }: Peer): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return message.replace(/^Via: SIP\/2\.0\/\w+ [^;\r\n]+/im, `Via: SIP/2.0/${protocol} ${host}:${port}`);
}

/** Puts the wire that a message goes by into our own Contact, so that what follows comes by it too. */
export function withOwnContact(message: string, protocol: string, { address, port }: Peer): string {
  const host = address.includes(':') ? `[${address}]` : address;
  const transport = protocol === 'UDP' ? '' : `;transport=${protocol.toLowerCase()}`;
  return message.replace(
    /^(Contact:[ \t]*<sips?:[^@>\r\n]+@)(?:\[[^\]]+\]|[^:;>]+)(?::\d+)?([^>]*)>/im,
    (_all, start: string, parameters: string) =>
      `${start}${host}:${port}${parameters.replace(/;transport=\w+/i, '')}${transport}>`,
  );
}

/** The protocol that a request came by, and its answer goes by: `UDP`, `TCP`, `TLS`. */
export function protocolOf(message: string): string {
  return /^SIP\/2\.0\/(\w+)/.exec(headerOf(message, 'Via', 'v') ?? '')?.[1]?.toUpperCase() ?? '';
}

/** Takes the port out of the topmost Via of an answer: sip.js drops answers to a Via that it did not write. */
export function withoutViaPort(message: string): string {
  return message.replace(
    /^((?:Via|v)[ \t]*:[ \t]*SIP\/2\.0\/\w+[ \t]+(?:\[[^\]]+\]|[^:;\r\n]+)):\d+/im,
    '$1',
  );
}

const REASONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  405: 'Method Not Allowed',
  481: 'Call/Transaction Does Not Exist',
  500: 'Server Internal Error',
  503: 'Service Unavailable',
};

/** An answer made from the request alone, for what no agent is to see. */
export function plainAnswer(request: string, status: number, headers: readonly string[] = []): string {
  const copied = request
    .split('\r\n')
    .filter((line) => /^(?:via|v|from|f|call-id|i|cseq)[ \t]*:/i.test(line));
  const to = headerOf(request, 'To', 't') ?? '';
  // The same request gets the same tag, without anything being remembered.
  const own = createHash('sha256')
    .update(headerOf(request, 'Call-ID', 'i') ?? '')
    .digest('hex')
    .slice(0, 12);
  const tag = /;[ \t]*tag=/i.test(to) ? '' : `;tag=${own}`;
  const reason = REASONS[status] ?? 'Error';
  const lines = [
    `SIP/2.0 ${status} ${reason}`,
    ...copied,
    `To: ${to}${tag}`,
    ...headers,
    'Content-Length: 0',
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
