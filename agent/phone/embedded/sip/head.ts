/** What is read off a SIP message before anything parses it: enough to decide where it goes, or that it goes nowhere. */

/** An address on the network. */
export interface Peer {
  address: string;
  port: number;
  /** The host whose address it is, where it was looked up by name. */
  name?: string;
}

interface HeadBase {
  callId: string;
  /** The branch of the topmost Via: the transaction. */
  branch: string;
  /** The method of CSeq. */
  cseqMethod: string;
  /** Whether `To` has a tag: the message is inside a dialogue. */
  inDialog: boolean;
}
export interface RequestHead extends HeadBase {
  kind: 'request';
  method: string;
  uri: string;
}
export interface ResponseHead extends HeadBase {
  kind: 'response';
  status: number;
}
export type Head = RequestHead | ResponseHead;

const METHODS = new Set([
  'INVITE',
  'ACK',
  'BYE',
  'CANCEL',
  'OPTIONS',
  'REGISTER',
  'REFER',
  'NOTIFY',
  'SUBSCRIBE',
  'INFO',
  'MESSAGE',
  'UPDATE',
  'PRACK',
  'PUBLISH',
]);

/** The first header of that name, long or short; null where there is none. */
export function headerOf(message: string, name: string, short?: string): string | null {
  const names = short === undefined ? name : `(?:${name}|${short})`;
  return new RegExp(`^${names}[ \\t]*:[ \\t]*([^\\r\\n]*)`, 'im').exec(message)?.[1]?.trim() ?? null;
}

/** Reads the head; null for what is no SIP message that could be answered. */
export function readHead(message: string): Head | null {
  const end = message.indexOf('\r\n');
  const line = message.slice(0, end);
  const callId = headerOf(message, 'Call-ID', 'i');
  const cseqMethod = headerOf(message, 'CSeq')?.split(/\s+/)[1];
  const branch = branchOf(message);
  if (end < 0 || !callId || cseqMethod === undefined || branch === null) return null;
  const inDialog = /;[ \t]*tag[ \t]*=/i.test(headerOf(message, 'To', 't') ?? '');
  const base = { callId, branch, cseqMethod, inDialog };
  const response = /^SIP\/2\.0 ([1-6]\d\d) /.exec(line);
  if (response !== null) return { ...base, kind: 'response', status: Number(response[1]) };
  const request = /^([A-Z]+) (\S+) SIP\/2\.0$/.exec(line);
  const [, method = '', uri = ''] = request ?? [];
  if (!METHODS.has(method) || method !== cseqMethod) return null;
  return { ...base, kind: 'request', method, uri };
}

/** The branch of the topmost Via. */
export function branchOf(message: string): string | null {
  return /;[ \t]*branch[ \t]*=[ \t]*([^;,\s]+)/i.exec(headerOf(message, 'Via', 'v') ?? '')?.[1] ?? null;
}

/** The user of a SIP URI, or the number of a tel URI. Empty where there is none. */
export function userOf(uri: string): string {
  const user = /^sips?:([^@?>]+)@/i.exec(uri)?.[1] ?? /^tel:([^;?>]+)/i.exec(uri)?.[1] ?? '';
  return user.split(';')[0]?.split(':')[0] ?? '';
}

/** The host and port that a SIP URI names; null where it names none. */
export function peerOf(uri: string): Peer | null {
  const match = /sips?:(?:[^@>;?\s]*@)?(\[[^\]]+\]|[^:;>?\s,]+)(?::(\d+))?/i.exec(uri);
  if (match?.[1] === undefined) return null;
  return { address: match[1].replace(/^\[|\]$/g, ''), port: Number(match[2] ?? 5060) };
}
