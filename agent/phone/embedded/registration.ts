/** Keeps an account registered: refreshes, tries again after a failure, and keeps the router's door open. */
import { Registerer, RegistererState, type UserAgent } from 'sip.js/lib/api/index.js';
import type { URI } from 'sip.js/lib/grammar/uri.js';
import type { PhoneLog } from '../log.ts';
import type { Host, Locator } from './sip/locate.ts';
import type { Wire } from './sip/wire.ts';

/** Pauses after failures, in milliseconds; the last one repeats. */
const PAUSES = [1_000, 5_000, 15_000, 30_000, 60_000];
/** How often a router is reminded of us, in milliseconds. */
const KEEP_ALIVE = 25_000;

/** How the registration is. `since`: milliseconds since the epoch. */
export interface RegistrationState {
  state: 'ready' | 'trying' | 'refused' | 'silent';
  /** The status that the provider refused it with. */
  status: number | null;
  since: number;
}

/** What the transaction says when nobody answered, and nobody was there to. */
const NOBODY = [408, 503];

export interface RegistrationOptions {
  name: string;
  agent: UserAgent;
  registrar: URI;
  host: Host;
  locator: Locator;
  wire: Wire;
  /** Seconds. */
  expires: number;
  log: PhoneLog;
  /** The provider's addresses, whenever they are looked up. */
  located(addresses: ReadonlySet<string>): void;
}

export class Registration {
  readonly #options: RegistrationOptions;
  readonly #registerer: Registerer;
  readonly #first = Promise.withResolvers<void>();
  #failures = 0;
  #retry: NodeJS.Timeout | undefined;
  #keepAlive: NodeJS.Timeout | undefined;
  #open = true;
  #now: RegistrationState = { state: 'trying', status: null, since: Date.now() };

  constructor(options: RegistrationOptions) {
    this.#options = options;
    const { agent, registrar, expires, name, log } = options;
    this.#registerer = new Registerer(agent, { registrar, expires, refreshFrequency: 80 });
    this.#registerer.stateChange.addListener((state) => {
      if (state === RegistererState.Registered) {
        this.#failures = 0;
        this.#is('ready');
        this.#first.resolve();
        log.info({ account: name }, 'registered');
      } else if (state === RegistererState.Unregistered && this.#open) this.#again();
    });
    this.#keepAlive = setInterval(() => void this.#poke(), KEEP_ALIVE).unref();
  }

  /** Begins. What goes wrong is tried again for as long as the line is open. */
  begin(): void {
    void this.#register();
  }

  /** Resolves once it has been registered. */
  get registered(): Promise<void> {
    return this.#first.promise;
  }

  get now(): RegistrationState {
    return this.#now;
  }

  #is(state: RegistrationState['state'], status: number | null = null): void {
    if (this.#now.state !== state || this.#now.status !== status)
      this.#now = { state, status, since: Date.now() };
  }

  /** Signs off, as far as the provider still answers. */
  async close(): Promise<void> {
    this.#open = false;
    clearTimeout(this.#retry);
    clearInterval(this.#keepAlive);
    if (this.#registerer.state !== RegistererState.Registered) return;
    const done = Promise.withResolvers<void>();
    const give = setTimeout(done.resolve, 500);
    await this.#registerer
      .unregister({ requestDelegate: { onAccept: () => done.resolve(), onReject: () => done.resolve() } })
      .then(() => done.promise)
      .catch(() => undefined);
    clearTimeout(give);
  }

  async #register(): Promise<void> {
    const { locator, host, located, name, log } = this.#options;
    const peers = await locator.locate(host);
    if (!this.#open) return;
    located(new Set(peers.map(({ address }) => address)));
    try {
      await this.#registerer.register({
        requestDelegate: {
          onReject: ({ message }) => {
            const { statusCode = 0 } = message;
            if (NOBODY.includes(statusCode)) this.#is('silent');
            else this.#is('refused', statusCode);
            log.warn({ account: name, status: message.statusCode }, 'the provider refuses the registration');
            this.#again();
          },
        },
      });
    } catch (err) {
      this.#is('silent');
      log.warn({ account: name, err }, 'registering failed');
      this.#again();
    }
  }

  #again(): void {
    clearTimeout(this.#retry);
    const pause = PAUSES[Math.min(this.#failures++, PAUSES.length - 1)] ?? 60_000;
    this.#retry = setTimeout(() => void this.#register(), pause).unref();
  }

  async #poke(): Promise<void> {
    const { locator, host, wire } = this.#options;
    const [peer] = await locator.locate(host);
    if (peer !== undefined && this.#open) wire.send('\r\n\r\n', peer);
  }
}
