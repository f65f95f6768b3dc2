/** One account or trunk of the settings, with its user agent: whom calls come from, and go through. */
import { randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Invitation, Session, SessionDescriptionHandler, UserAgent } from 'sip.js/lib/api/index.js';
import { URI } from 'sip.js/lib/grammar/uri.js';
import type { NumberState } from '../line.ts';
import type { PhoneLog } from '../log.ts';
import type { Account, Encryption, Trunk } from '../settings.ts';
import { Registration } from './registration.ts';
import { startAgent } from './sip/agent.ts';
import { Locator } from './sip/locate.ts';
import type { Switchboard } from './sip/switchboard.ts';
import type { Wire } from './sip/wire.ts';

export interface PartyParts {
  switchboard: Switchboard;
  wire: Wire;
  /** Our address, as others are told it. */
  address: string;
  log: PhoneLog;
  onInvite(party: LineParty, invitation: Invitation): void;
  mediaOf(session: Session): SessionDescriptionHandler;
}

export interface LineParty {
  name: string;
  agent: UserAgent;
  /** The number that calls through it were made to; null: the call says itself. */
  number: string | null;
  /** The number that our calls show; null: the account's own name. */
  shows: string | null;
  /** How its sound is encrypted. */
  encryption: Encryption;
  /** Whether our own calls can go through it. */
  dials: boolean;
  /** The URI by which it reaches a number or a SIP address. */
  uriOf(to: string): URI | undefined;
  /** How it is now. */
  state(): NumberState;
  /** Resolves once calls can come through it. */
  ready: Promise<void>;
  close(): Promise<void>;
}

const unguessable = () => `c${randomBytes(8).toString('hex')}`;

/** Opens an account: it is registered from now on. */
export async function openAccount(account: Account, parts: PartyParts): Promise<LineParty> {
  const { name, user, domain, number } = account;
  const host = account.proxy ?? { name: domain, port: null };
  const locator = new Locator(parts.wire.protocol);
  let addresses: ReadonlySet<string> = new Set();
  const credentials =
    account.password === undefined
      ? null
      : { username: account.username ?? user, password: account.password };
  const agent = await startAgent({
    ...parts,
    uri: new URI('sip', user, domain),
    contact: unguessable(),
    credentials,
    party: {
      name,
      byAddress: false,
      mayComeFrom: (address) => addresses.has(address),
      credentials: null,
      proxy: host,
    },
    onInvite: (invitation) => parts.onInvite(party, invitation),
  });
  const registration = new Registration({
    name,
    agent,
    registrar: new URI('sip', '', domain),
    host,
    locator,
    wire: parts.wire,
    expires: account.expires,
    log: parts.log,
    located: (found) => {
      addresses = found;
    },
  });
  const party: LineParty = {
    name,
    agent,
    number,
    shows: null,
    encryption: account.srtp,
    dials: true,
    uriOf: (to) => uriOf(to, domain),
    state: () => ({ name, number, kind: 'account', ...registration.now }),
    ready: registration.registered,
    async close() {
      await registration.close();
      await agent.stop();
    },
  };
  registration.begin();
  return party;
}

/** Opens a trunk: its addresses are let in from now on. */
export async function openTrunk(trunk: Trunk, parts: PartyParts): Promise<LineParty> {
  const { name, outbound, username, password } = trunk;
  const ranges = trunk.addresses.map((range) => ipaddr.parseCIDR(range));
  const credentials = username === undefined || password === undefined ? null : { username, password };
  const host = outbound?.name ?? parts.address;
  const contact = unguessable();
  const agent = await startAgent({
    ...parts,
    uri: new URI('sip', trunk.number ?? contact, host),
    contact,
    credentials,
    party: {
      name,
      byAddress: true,
      mayComeFrom: (address) => within(address, ranges),
      credentials,
      proxy: outbound ?? null,
    },
    onInvite: (invitation) => parts.onInvite(party, invitation),
  });
  const party: LineParty = {
    name,
    agent,
    number: null,
    shows: trunk.number ?? null,
    encryption: trunk.srtp,
    dials: outbound !== undefined,
    uriOf: (to) => uriOf(to, host),
    state: () => ({
      name,
      number: trunk.number ?? null,
      kind: 'trunk',
      state: 'ready',
      status: null,
      since: null,
    }),
    ready: Promise.resolve(),
    close: () => agent.stop(),
  };
  return party;
}

function within(address: string, ranges: ReturnType<typeof ipaddr.parseCIDR>[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const one = ipaddr.process(address);
  return ranges.some(([range, bits]) => one.kind() === range.kind() && one.match(range, bits));
}

function uriOf(to: string, host: string): URI | undefined {
  const [, user = '', named] = /^sips?:([^@]+)@([^;?]+)/i.exec(to) ?? [];
  if (named === undefined) return to.startsWith('+') ? new URI('sip', to, host) : undefined;
  const [name = '', port] = named.split(':');
  return new URI('sip', user, name, port === undefined ? undefined : Number(port));
}
