/** `<carillon-number>`: the number that callers dial, and the state of its line. Fires `written` with the number. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../../agent/contract.ts';
import type { NumberState } from '../../agent/phone/line.ts';
import { troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { phoneNumber } from '../parts/phone-number.ts';
import { t, when } from '../words/index.ts';
import { textOf } from './edit.ts';

type Way = Omit<NumberState, 'since'> & { since: string | null; message: Words | null };
interface Line {
  number: string | null;
  line: 'none' | 'embedded' | 'livekit';
  ways: Way[];
}

/** How often the line is looked at while it is not ready, in milliseconds. */
const EVERY = 5_000;

class NumberSection extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    phone: {},
    line: { state: true },
  };
  /** As it is written in the page. */
  declare phone: string;
  declare line: Line | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.phone = '';
    this.line = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Asks how the line is; again by itself while it is not ready. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      this.line = await this.api<Line>('GET', '/line');
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
    const waits = this.line?.ways.some(({ state }) => state !== 'ready') ?? true;
    if (this.isConnected && waits) this.#timer = setTimeout(() => void this.look(), EVERY);
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="number-title"><h2 id="number-title">${t.business.numbers}</h2>
      <label class="field"><span class="label">${t.business.phone}</span><input type="tel" pattern="\\+?[0-9 \\(\\)\\-.]{5,24}" .value=${this.phone}
        @input=${(event: Event) => this.dispatchEvent(new CustomEvent('written', { detail: textOf(event).trim() }))} /><span class="how">${t.business.phoneHow}</span></label>
      <div class="stack" role="status">${this.trouble === null ? this.#state(this.line) : html`<p class="trouble">${this.trouble}</p>`}</div>
      <div><button type="button" class="small" @click=${() => void this.look()}>${icon('refresh')}${t.business.look}</button></div></section>`;
  }

  #state(line: Line | null): TemplateResult {
    if (line === null) return html`<p class="soft">${t.loading}</p>`;
    if (line.line === 'none') return html`<p class="soft">${t.business.noLine}</p>`;
    if (line.number === null) return html`<p class="soft">${t.business.noNumber}</p>`;
    const { number, ways } = line;
    const lacks = !ways.some((way) => way.number === number) && !ways.some((way) => way.kind === 'trunk');
    return html`${lacks ? html`<p class="told">${t.business.noWay(phoneNumber(number))}</p>` : nothing}
      <ul class="stack">${ways.map((way) => this.#way(way))}</ul>`;
  }

  #way({ name, number, kind, state, status, since, message }: Way): TemplateResult {
    const ready = kind === 'account' ? t.business.lineRegistered : t.business.lineUp;
    const look = state === 'ready' ? 'live' : state === 'trying' ? 'warning' : 'error';
    return html`<li class="source"><div class="row spread"><span><strong>${number === null ? name : phoneNumber(number)}</strong> <span class="soft small">${t.business.lines[kind]}${number === null ? nothing : html` <code>${name}</code>`}</span></span>
        <span class=${`tag ${look}`}>${t.business.lineStates[state]}</span></div>
      <p class="small">${message === null ? ready : message[t.language]}
        <span class="soft">${[...(status === null ? [] : [t.business.lastError(status)]), ...(since === null ? [] : [t.business.since(when(since))])].join(' · ')}</span></p></li>`;
  }
}

customElements.define('carillon-number', NumberSection);
