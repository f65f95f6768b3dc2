/** One party's user agent: sip.js, with our switchboard in the place of its WebSocket. */
import {
  EmitterImpl,
  type Invitation,
  type Session,
  type SessionDescriptionHandler,
  type Transport,
  TransportState,
  UserAgent,
} from 'sip.js/lib/api/index.js';
import type { URI } from 'sip.js/lib/grammar/uri.js';
import type { Credentials } from './digest.ts';
import type { Party } from './party.ts';
import type { Switchboard } from './switchboard.ts';
import type { Wire } from './wire.ts';

export interface AgentOptions {
  switchboard: Switchboard;
  wire: Wire;
  /** Our address, as others are told it. */
  address: string;
  /** Whom it is: `sip:user@domain`. */
  uri: URI;
  contact: string;
  /** What it answers challenges with. */
  credentials: Credentials | null;
  party: Pick<Party, 'name' | 'byAddress' | 'mayComeFrom' | 'credentials' | 'proxy'>;
  onInvite(invitation: Invitation): void;
  /** The media of a session that is being described. */
  mediaOf(session: Session): SessionDescriptionHandler;
}

interface TransportOptions {
  carry(message: string): Promise<void>;
}

/** Everything to sip.js that a connection is, and nothing of one: the switchboard carries the messages. */
class PartyTransport implements Transport {
  readonly protocol = 'UDP';
  state = TransportState.Disconnected;
  readonly stateChange = new EmitterImpl<TransportState>();
  onConnect: (() => void) | undefined;
  onDisconnect: ((error?: Error) => void) | undefined;
  onMessage: ((message: string) => void) | undefined;
  readonly send: (message: string) => Promise<void>;

  /** sip.js makes its transport itself; `options` is what it was told to pass on. */
  constructor(_logger: unknown, { carry }: TransportOptions) {
    this.send = carry;
  }

  async connect(): Promise<void> {
    this.#become(TransportState.Connecting);
    this.#become(TransportState.Connected);
    this.onConnect?.();
  }
  async disconnect(): Promise<void> {
    this.#become(TransportState.Disconnected);
    this.onDisconnect?.();
  }
  async dispose(): Promise<void> {
    if (this.isConnected()) await this.disconnect();
  }
  isConnected(): boolean {
    return this.state === TransportState.Connected;
  }
  #become(state: TransportState): void {
    this.state = state;
    this.stateChange.emit(state);
  }
}

/** Starts the agent and joins it to the switchboard. */
export async function startAgent(options: AgentOptions): Promise<UserAgent> {
  const { switchboard, wire, address, uri, contact, credentials } = options;
  const party: Party = {
    ...options.party,
    contact,
    wire,
    receive: (message) => agent.transport.onMessage?.(message),
  };
  const transportOptions: TransportOptions = { carry: (message) => switchboard.send(party, message) };
  const agent = new UserAgent({
    uri,
    contactName: contact,
    contactParams: wire.protocol === 'UDP' ? {} : { transport: wire.protocol.toLowerCase() },
    viaHost: address,
    forceRport: true,
    transportConstructor: PartyTransport,
    transportOptions,
    authorizationUsername: credentials?.username ?? '',
    authorizationPassword: credentials?.password ?? '',
    userAgentString: 'Carillon',
    noAnswerTimeout: 180,
    sendInitialProvisionalResponse: false,
    gracefulShutdown: false,
    logBuiltinEnabled: false,
    logConfiguration: false,
    sessionDescriptionHandlerFactory: (session) => options.mediaOf(session),
    delegate: { onInvite: options.onInvite },
  });
  agent.contact.uri.port = wire.port;
  switchboard.join(party);
  await agent.start();
  return agent;
}
