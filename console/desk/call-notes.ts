/** `<carillon-call-notes>`: what the team wrote about a call, and one's own note, kept as it is written. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Page } from '../app/page.ts';
import { t, when } from '../words/index.ts';

/** After the last key, and before another try; in milliseconds. */
const WAIT = { typing: 600, failed: 3_000 };

interface Note {
  text: string;
  at: string;
  by: string;
  own: boolean;
}

class CallNotes extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    call: {},
    notes: { state: true },
    state: { state: true },
  };
  declare call: string;
  declare notes: Note[];
  declare state: 'same' | 'saving' | 'saved' | 'failed';
  #own = '';
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.notes = [];
    this.state = 'same';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#own !== this.#kept) void this.#keep();
  }

  async #load(): Promise<void> {
    const { notes } = await this.api<{ notes: Note[] }>('GET', this.#path).catch(() => ({ notes: [] }));
    this.notes = notes;
    const own = notes.find((note) => note.own)?.text ?? '';
    // What was typed meanwhile stands.
    if (this.#own === this.#kept) this.#own = own;
    this.#kept = own;
  }

  get #path(): string {
    return `/calls/${encodeURIComponent(this.call)}/notes`;
  }

  override render(): TemplateResult {
    const words = {
      same: nothing,
      saving: t.desk.noteSaving,
      saved: t.desk.noteSaved,
      failed: t.desk.noteFailed,
    };
    return html`<section class="stack notes"><h3>${t.desk.notes}</h3>
      ${this.notes
        .filter(({ own }) => !own)
        .map(
          ({ text, at, by }) =>
            html`<blockquote><p class="small soft">${t.desk.noteOf(by, when(at))}</p><p class="lines">${text}</p></blockquote>`,
        )}
      <label class="field"><span class="label">${t.desk.ownNote}<span class="count" role="status">${words[this.state]}</span></span>
        <textarea rows="4" maxlength="5000" .value=${this.#own} @input=${(event: Event) => this.#type((event.target as HTMLTextAreaElement).value)}></textarea></label>
      <p class="how">${t.desk.notesHow}</p></section>`;
  }

  #type(text: string): void {
    this.#own = text;
    this.state = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), WAIT.typing);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#own;
    try {
      await this.api('PUT', this.#path, { text });
      this.#kept = text;
      if (this.#own === text) this.state = 'saved';
    } catch {
      this.state = 'failed';
      if (this.isConnected) this.#timer = setTimeout(() => void this.#keep(), WAIT.failed);
    }
  }
}

customElements.define('carillon-call-notes', CallNotes);
