/** `<carillon-desk>`: rings, shows who calls and why, answers, mutes, hangs up. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DeskEvent } from '../../agent/actions/transfer/desks.ts';
import type { Ring } from '../../agent/calls/ring.ts';
import { Bell } from './bell.ts';
import { DeskRoom } from './desk-room.ts';
import { DeskError, DeskServer } from './desk-server.ts';
import { type DeskWords, type Trouble, wordsFor } from './words.ts';

/** Before another try where the server is away, in milliseconds. */
const PAUSE = 2_000;

type Phase = 'off' | 'waiting' | 'reconnecting' | 'connecting' | 'talking';

export class CarillonDesk extends LitElement {
  static override properties = {
    phase: { state: true },
    rings: { state: true },
    talking: { state: true },
    muted: { state: true },
    trouble: { state: true },
    over: { state: true },
  };
  static override styles = css`
    :host { display: block; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; }
    form, article { display: grid; gap: 0.75rem; }
    article { border: 2px solid; border-radius: 0.75rem; padding: 1rem; margin: 1rem 0; }
    h1 { font-size: 1.5rem; margin: 0; }
    h2 { font-size: 1.15rem; margin: 0; }
    p { margin: 0.25rem 0; }
    label { display: grid; gap: 0.25rem; }
    small { opacity: 0.8; }
    input, button { font: inherit; padding: 0.6rem 0.9rem; border-radius: 0.5rem; border: 1px solid; }
    button { cursor: pointer; min-height: 2.75rem; }
    .answer { background: #0a6b3d; color: #fff; border-color: #0a6b3d; }
    .end { background: #a32018; color: #fff; border-color: #a32018; }
    .row { display: flex; gap: 0.75rem; flex-wrap: wrap; }
  `;

  declare phase: Phase;
  declare rings: readonly Ring[];
  declare talking: Ring | null;
  declare muted: boolean;
  declare trouble: Trouble | null;
  declare over: boolean;

  readonly #words: DeskWords = wordsFor(navigator.language);
  readonly #bell = new Bell();
  #server: DeskServer | null = null;
  #room: DeskRoom | null = null;
  #duty = new AbortController();

  constructor() {
    super();
    this.phase = 'off';
    this.rings = [];
    this.talking = null;
    this.muted = false;
    this.trouble = null;
    this.over = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.#words.title === 'Desk' ? 'en' : 'fr';
    document.title = this.#words.title;
  }

  override render(): TemplateResult {
    const words = this.#words;
    return html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <div role="alert">${this.trouble === null ? nothing : html`<p>${words.troubles[this.trouble]}</p>`}</div>
      ${this.phase === 'off' ? this.#form() : this.#duties()}
    `;
  }

  #form(): TemplateResult {
    const words = this.#words;
    return html`<form @submit=${this.#begin}>
      <label>${words.business}
        <input name="business" required autocomplete="organization" .value=${sessionStorage.getItem('desk.business') ?? ''} />
      </label>
      <label>${words.key}
        <input name="key" type="password" required autocomplete="current-password" aria-describedby="key-help"
          .value=${sessionStorage.getItem('desk.key') ?? ''} />
        <small id="key-help">${words.keyHelp}</small>
      </label>
      <button>${words.begin}</button>
    </form>`;
  }

  #duties(): TemplateResult {
    const words = this.#words;
    if (this.talking !== null) return this.#call(this.talking);
    return html`
      <p role="status">${this.phase === 'reconnecting' ? words.reconnecting : words.waiting} ${this.over ? words.over : nothing}</p>
      ${this.rings.map(
        (ring) => html`<article>
          <h2>${words.ringing(ring.caller ?? words.visitor, ring.destination)}</h2>
          ${this.#why(ring)}
          <button class="answer" @click=${() => void this.#answer(ring)}>${words.answer}</button>
        </article>`,
      )}
      <button @click=${this.#stop}>${words.stop}</button>
    `;
  }

  #why(ring: Ring): TemplateResult {
    const words = this.#words;
    return html`<div><strong>${words.why}</strong><p lang=${ring.language}>${ring.summary}</p></div>
      <small>${words.speaks[ring.language]}</small>`;
  }

  #call(ring: Ring): TemplateResult {
    const words = this.#words;
    return html`<article>
      <h2 role="status">${this.phase === 'connecting' ? words.connecting : words.talking(ring.caller ?? words.visitor)}</h2>
      ${this.#why(ring)}
      <p role="status">${this.muted ? words.muted : nothing}</p>
      <div class="row">
        <button aria-pressed=${this.muted} @click=${this.#mute}>${this.muted ? words.unmute : words.mute}</button>
        <button class="end" @click=${() => void this.#room?.leave()}>${words.hangUp}</button>
      </div>
    </article>`;
  }

  #begin(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const business = String(form.get('business')).trim();
    const key = String(form.get('key')).trim();
    // Of this tab only: a shared computer forgets it.
    sessionStorage.setItem('desk.business', business);
    sessionStorage.setItem('desk.key', key);
    this.#bell.ready();
    this.#server = new DeskServer(business, key);
    this.#duty = new AbortController();
    this.trouble = null;
    this.phase = 'waiting';
    void this.#listen(this.#server, this.#duty.signal);
  }

  async #listen(server: DeskServer, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await server.listen(signal, (event) => this.#take(event));
      } catch (error) {
        if (error instanceof DeskError && error.trouble === 'owner.key') {
          this.trouble = error.trouble;
          return this.#stop();
        }
      }
      if (signal.aborted) return;
      this.#ring([]);
      if (this.talking === null) this.phase = 'reconnecting';
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  #take(event: DeskEvent): void {
    if (event.type === 'ready' && this.talking === null) this.phase = 'waiting';
    if (event.type === 'ring') this.#ring([...this.rings, event.ring]);
    if (event.type === 'stopped') this.#ring(this.rings.filter(({ id }) => id !== event.ring));
  }

  #ring(rings: readonly Ring[]): void {
    this.rings = rings;
    if (rings.length > 0 && this.talking === null) this.#bell.start();
    else this.#bell.stop();
  }

  async #answer(ring: Ring): Promise<void> {
    const server = this.#server;
    if (server === null || this.talking !== null) return;
    this.trouble = null;
    this.over = false;
    this.muted = false;
    this.talking = ring;
    this.phase = 'connecting';
    this.#bell.stop();
    try {
      const room = await DeskRoom.prepare();
      this.#room = room;
      const door = await server.answer(ring.id).catch(async (error: unknown) => {
        await room.leave();
        throw error;
      });
      await room.enter(door, () => this.#done());
      if (this.#room === room) this.phase = 'talking';
    } catch (error) {
      this.#done();
      this.over = false;
      this.trouble = error instanceof DeskError ? error.trouble : 'desk.unreachable';
    }
  }

  #done(): void {
    this.#room = null;
    this.talking = null;
    this.over = true;
    this.phase = 'waiting';
    this.#ring(this.rings);
  }

  async #mute(): Promise<void> {
    this.muted = !this.muted;
    await this.#room?.mute(this.muted);
  }

  #stop(): void {
    this.#duty.abort();
    this.#ring([]);
    this.phase = 'off';
  }
}
