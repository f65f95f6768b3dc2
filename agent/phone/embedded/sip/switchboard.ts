/**
 * Stands between the wires and the agents of sip.js: lets in what comes from a party's own addresses, sends each
 * message where it belongs, and sends again what a network may lose. Strangers get no answer at all.
 */
import type { PhoneLog } from '../../log.ts';
import { DigestGate } from './digest.ts';
import { type Head, headerOf, type Peer, peerOf, type RequestHead, readHead, userOf } from './head.ts';
import { Locator } from './locate.ts';
import type { Party } from './party.ts';
import { Rate } from './rate.ts';
import { GIVE_UP, Retransmissions } from './retransmissions.ts';
import {
  addressedTo,
  plainAnswer,
  protocolOf,
  returnPeer,
  withOwnContact,
  withOwnVia,
  withoutViaPort,
  withReceived,
} from './rewrite.ts';
import type { Wire } from './wire.ts';

/** How a call reached us: from where, and which URI it was for. */
export interface Flow {
  peer: Peer;
  wire: Wire;
  /** The URI of its first request, as it came. */
  uri: string;
}

export interface SwitchboardOptions {
  /** What others are told as our address. */
  address: string;
  /** Calls that one address may open in a second. */
  callsPerSecond: number;
  log: PhoneLog;
}

interface Sent {
  party: Party;
  peer: Peer;
  timer: NodeJS.Timeout;
}

export interface Counts {
  received: number;
  /** Neither a message nor from anybody we know. */
  ignored: number;
  /** From a party, and refused before an agent saw it. */
  refused: number;
  /** What sip.js threw on. */
  malformed: number;
}

export class Switchboard {
  readonly counts: Counts = { received: 0, ignored: 0, refused: 0, malformed: 0 };
  readonly #options: SwitchboardOptions;
  readonly #parties: Party[] = [];
  readonly #again = new Retransmissions();
  readonly #sent = new Map<string, Sent>();
  readonly #flows = new Map<string, Flow>();
  /** Those that something has come by, by their protocol. */
  readonly #wires = new Map<string, Wire>();
  readonly #gate = new DigestGate();
  readonly #rate: Rate;
  readonly #locators = new Map<Wire, Locator>();
  #closed = false;

  constructor(options: SwitchboardOptions) {
    this.#options = options;
    this.#rate = new Rate(options.callsPerSecond);
  }

  join(party: Party): void {
    this.#parties.push(party);
  }

  flowOf(callId: string): Flow | undefined {
    return this.#flows.get(callId);
  }

  /** The call is over: its late messages find no way any more. */
  forget(callId: string): void {
    this.#flows.delete(callId);
  }

  /** Takes what a wire received. Never throws. */
  receive(wire: Wire, message: string, from: Peer): void {
    this.counts.received += 1;
    this.#wires.set(wire.protocol, wire);
    const head = readHead(message);
    if (head === null || this.#closed) this.counts.ignored += 1;
    else if (head.kind === 'response') this.#answered(message, head, from);
    else this.#asked(wire, message, head, from);
  }

  /** Sends what an agent of sip.js wants sent. */
  async send(party: Party, message: string): Promise<void> {
    const head = readHead(message);
    if (head === null || this.#closed) return;
    if (head.kind === 'response') this.#answer(party, message, head);
    else await this.#ask(party, message, head);
  }

  close(): void {
    this.#closed = true;
    this.#again.close();
    for (const { timer } of this.#sent.values()) clearTimeout(timer);
    this.#sent.clear();
    this.#flows.clear();
  }

  #answered(message: string, head: Extract<Head, { kind: 'response' }>, from: Peer): void {
    const key = `ask ${head.branch} ${head.cseqMethod}`;
    const sent = this.#sent.get(head.branch);
    if (sent === undefined) {
      this.counts.ignored += 1;
      return;
    }
    if (head.status >= 200 || head.cseqMethod === 'INVITE') this.#again.stop(key);
    else this.#again.slow(key);
    // The acknowledgement of a refusal goes to where the refusal came from, whatever the URI says.
    if (head.status >= 300) sent.peer = from;
    this.#give(sent.party, withoutViaPort(message), null);
  }

  #asked(wire: Wire, message: string, head: RequestHead, from: Peer): void {
    const party = this.#partyFor(head, from);
    if (party === null) {
      this.counts.ignored += 1;
      return;
    }
    if (head.method === 'ACK') this.#again.stop(`answer ${head.branch}`);
    const opens = head.method === 'INVITE' && !head.inDialog;
    const known = this.#flows.has(head.callId);
    if (opens && !known && !this.#admits(wire, party, message, head, from)) return;
    if (opens && !known) this.#flows.set(head.callId, { peer: from, wire, uri: head.uri });
    const readable = addressedTo(withReceived(message, from), party.contact, this.#options.address);
    this.#give(
      party,
      readable,
      head.method === 'ACK' ? null : () => wire.send(plainAnswer(readable, 400), from),
    );
  }

  /** An account is found by its Contact, which only its registrar knows; a trunk by its address. */
  #partyFor(head: RequestHead, { address }: Peer): Party | null {
    const user = userOf(head.uri);
    const named = this.#parties.find((party) => !party.byAddress && party.contact === user);
    if (named !== undefined) return named.mayComeFrom(address) ? named : null;
    return this.#parties.find((party) => party.byAddress && party.mayComeFrom(address)) ?? null;
  }

  #admits(wire: Wire, party: Party, message: string, head: RequestHead, from: Peer): boolean {
    const now = Date.now();
    if (!this.#rate.take(from.address, now)) {
      this.counts.refused += 1;
      wire.send(plainAnswer(withReceived(message, from), 503, ['Retry-After: 5']), from);
      return false;
    }
    if (party.credentials === null) return true;
    const proof = headerOf(message, 'Authorization');
    if (this.#gate.accepts(proof, head.method, party.credentials, now)) return true;
    this.counts.refused += 1;
    const challenge = `WWW-Authenticate: ${this.#gate.challenge(now)}`;
    wire.send(plainAnswer(withReceived(message, from), 401, [challenge]), from);
    return false;
  }

  #give(party: Party, message: string, onFailure: (() => void) | null): void {
    try {
      party.receive(message);
    } catch (err) {
      this.counts.malformed += 1;
      this.#options.log.debug({ party: party.name, err }, 'a malformed SIP message');
      onFailure?.();
    }
  }

  #answer(party: Party, message: string, head: Extract<Head, { kind: 'response' }>): void {
    const peer = returnPeer(message);
    if (peer === null) return;
    const wire = this.#wires.get(protocolOf(message)) ?? this.#flows.get(head.callId)?.wire ?? party.wire;
    const ready = withOwnContact(message, wire.protocol, this.#own(wire));
    wire.send(ready, peer);
    if (!wire.reliable && head.cseqMethod === 'INVITE' && head.status >= 300)
      this.#again.start(`answer ${head.branch}`, false, () => wire.send(ready, peer));
  }

  async #ask(party: Party, message: string, head: RequestHead): Promise<void> {
    const flow = head.inDialog ? this.#flows.get(head.callId) : undefined;
    const wire = flow?.wire ?? party.wire;
    const peer =
      this.#sent.get(head.branch)?.peer ?? (await this.#destination(party, wire, message, head, flow));
    if (peer === null || this.#closed) return;
    const own = this.#own(wire);
    const ready = withOwnContact(withOwnVia(message, wire.protocol, own), wire.protocol, own);
    const sent: Sent = { party, peer, timer: this.#expiry(head) };
    clearTimeout(this.#sent.get(head.branch)?.timer);
    this.#sent.set(head.branch, sent);
    wire.send(ready, peer);
    if (!wire.reliable && head.method !== 'ACK') {
      const key = `ask ${head.branch} ${head.method}`;
      this.#again.start(key, head.method === 'INVITE', () => wire.send(ready, peer));
    }
  }

  /** What others are told as our address on a wire. */
  #own({ port }: Wire): Peer {
    return { address: this.#options.address, port };
  }

  /** An INVITE may ring for minutes; anything else is answered soon or never. */
  #expiry({ method, branch }: RequestHead): NodeJS.Timeout {
    const life = method === 'INVITE' ? GIVE_UP + 180_000 : GIVE_UP + 5_000;
    return setTimeout(() => this.#sent.delete(branch), life).unref();
  }

  async #destination(
    party: Party,
    wire: Wire,
    message: string,
    head: RequestHead,
    flow: Flow | undefined,
  ): Promise<Peer | null> {
    const route = headerOf(message, 'Route');
    const named = peerOf(route ?? head.uri);
    if (route === null && flow !== undefined) return flow.peer;
    const host =
      route === null && !head.inDialog && party.proxy !== null
        ? party.proxy
        : named === null
          ? null
          : { name: named.address, port: named.port };
    if (host === null) return null;
    const locator = this.#locators.get(wire) ?? new Locator(wire.protocol);
    this.#locators.set(wire, locator);
    const [peer] = await locator.locate(host);
    if (peer === undefined)
      this.#options.log.warn({ party: party.name }, 'the provider’s host cannot be found');
    return peer ?? null;
  }
}
