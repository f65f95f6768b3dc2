/** `<carillon-chart>`: a picture of figures, and the table that it is drawn from. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';
import type { Plot } from './plot.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

export class ChartCard extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    says: {},
    head: {},
    plot: { attribute: false },
  };
  declare name: string;
  /** What the picture says, for whoever does not see it. */
  declare says: string;
  /** What the first column of the table is. */
  declare head: string;
  declare plot: Plot;
  #erase: () => void = () => undefined;
  readonly #redraw = () => void this.#draw();

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dark.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.#redraw);
    this.#erase();
  }

  override updated(): void {
    // An attribute of style would be refused by the page's own policy.
    this.querySelector<HTMLElement>('.chart')?.style.setProperty('--rows', String(this.plot.labels.length));
    void this.#draw();
  }

  async #draw(): Promise<void> {
    // Without the picture there is still the table.
    const drawing = await import('./draw.ts').catch(() => null);
    const canvas = this.querySelector('canvas');
    if (drawing === null || canvas === null || !this.isConnected) return;
    this.#erase();
    this.#erase = drawing.draw(canvas, this.plot);
  }

  override render(): TemplateResult {
    const { name, says, head, plot } = this;
    return html`<section class="card stack" aria-label=${name}><h2>${name}</h2>
      <div class=${`chart plot-${plot.kind}`}><canvas role="img" aria-label=${`${name}. ${says}`}></canvas></div>
      <details><summary>${t.figures.table}</summary><div class="scroll" tabindex="0" role="region" aria-label=${t.figures.tableOf(name)}><table class="table numbers">
        <thead><tr><th scope="col">${head}</th>${plot.series.map((one) => html`<th scope="col">${one.name}</th>`)}</tr></thead>
        <tbody>${plot.labels.map((label, row) => html`<tr><th scope="row">${label}</th>${plot.series.map(({ values }) => html`<td>${values[row] ?? '–'}</td>`)}</tr>`)}</tbody>
      </table></div></details></section>`;
  }
}

customElements.define('carillon-chart', ChartCard);
