/** `<carillon-figures>`: what became of the calls of a period, as pictures, each with its table. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Figures } from '../../agent/calls/figures.ts';
import { troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { go, pathTo, readRoute } from '../app/route.ts';
import type { TaskList } from '../app/shapes.ts';
import '../figures/chart-card.ts';
import type { Plot } from '../figures/plot.ts';
import { callsByDay, callsByHour, waitOf, waitParts, waitSpread, waitsByDay } from '../figures/plots-of.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { percent, shortDay, t } from '../words/index.ts';

const PERIODS = [7, 30, 90, 365];
const USUAL = '30';

class FiguresPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    figures: { state: true },
    names: { state: true },
    busy: { state: true },
    own: { state: true },
  };
  declare figures: Figures | null;
  declare names: Record<string, string>;
  declare busy: boolean;
  /** The person chooses the days themselves. */
  declare own: boolean;
  #asked = 0;
  readonly #moved = () => void this.#load();

  constructor() {
    super();
    this.figures = null;
    this.names = {};
    this.busy = false;
    this.own = readRoute(location).query.has('from');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#moved);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#moved);
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked;
    const query = new URLSearchParams();
    for (const name of ['days', 'from', 'to']) {
      const value = readRoute(location).query.get(name);
      if (value !== null && value !== '') query.set(name, value);
    }
    this.busy = true;
    try {
      const [figures, { tasks }] = await Promise.all([
        this.api<Figures>('GET', `/figures?${query}`),
        this.api<TaskList>('GET', '/tasks'),
      ]);
      // Whoever asked for another period meanwhile waits for that one.
      if (asked !== this.#asked) return;
      this.figures = figures;
      this.names = Object.fromEntries(tasks.map(({ id, emoji, name }) => [id, `${emoji} ${name}`.trim()]));
      this.trouble = null;
    } catch (error) {
      if (asked === this.#asked) this.trouble = troubleOf(error);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  #choose(event: Event): void {
    const form = (event.currentTarget as HTMLElement).closest('form');
    if (form === null) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') query.set(name, String(value));
    this.own = query.get('days') === 'own';
    if (query.get('days') === 'own') query.delete('days');
    if (this.own && !(query.has('from') && query.has('to'))) return;
    go(`${pathTo(this.business.id, 'figures')}?${query}`, 'replace');
  }

  override render(): TemplateResult {
    const { query } = readRoute(location);
    const days = this.own ? 'own' : (query.get('days') ?? USUAL);
    const date = (
      name: 'from' | 'to',
      label: string,
    ) => html`<label class="row small">${label}<input type="date" name=${name} required
      .value=${query.get(name) ?? this.figures?.[name].slice(0, 10) ?? ''} @change=${this.#choose} /></label>`;
    return html`<div class="page wide">
      <div class="head"><div><h1>${t.figures.title}</h1><p>${t.figures.intro}</p></div>
        <form class="row" @submit=${(event: Event) => event.preventDefault()}>
          <label class="row small">${t.figures.period}<select name="days" @change=${this.#choose}>
            ${PERIODS.map((one) => html`<option value=${one} ?selected=${String(one) === days}>${t.figures.lastDays(one)}</option>`)}
            <option value="own" ?selected=${days === 'own'}>${t.figures.own}</option></select></label>
          ${this.own ? html`${date('from', t.calls.from)}${date('to', t.calls.to)}` : nothing}
        </form></div>
      ${troubleView(this.trouble, () => void this.#load())}
      <div aria-busy=${this.busy} class="stack wide">${this.figures === null ? (this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing) : this.#all(this.figures)}</div>
    </div>`;
  }

  #all(figures: Figures): TemplateResult {
    if (figures.calls.length === 0 && figures.unanswered.questions === 0)
      return html`<div class="card empty"><span class="mark">${icon('figures')}</span><h2>${t.figures.empty}</h2><p>${t.figures.emptyHow}</p></div>`;
    const outcome = (one: string) => t.calls.outcomes[one as keyof typeof t.calls.outcomes] ?? one;
    const rows = (names: readonly string[], name: string, values: readonly number[]): Plot => ({
      kind: 'rows',
      labels: names,
      series: [{ name, values }],
    });
    const { tasks, waits } = figures;
    const total = figures.calls.reduce((sum, { calls }) => sum + calls, 0);
    const p50 = waitOf(figures, 'all', 0.5);
    const p95 = waitOf(figures, 'all', 0.95);
    return html`
      <p class="soft small">${t.figures.zone(figures.timezone)}</p>
      ${this.#numbers(figures, total)}
      ${this.#chart(t.figures.byDay, t.figures.day, callsByDay(figures, shortDay, outcome), t.figures.callsSaid(total))}
      <div class="charts">
        ${this.#chart(t.figures.byHour, t.figures.hour, callsByHour(figures, outcome), t.figures.callsSaid(total))}
        ${
          tasks.length === 0
            ? nothing
            : this.#chart(
                t.figures.tasks,
                t.calls.task,
                rows(
                  tasks.map(({ task }) => this.names[task] ?? task),
                  t.figures.calls,
                  tasks.map(({ calls }) => calls),
                ),
                t.figures.mostSaid(
                  this.names[tasks[0]?.task ?? ''] ?? tasks[0]?.task ?? '',
                  tasks[0]?.calls ?? 0,
                ),
              )
        }
      </div>
      ${
        waits.length === 0 || p50 === null || p95 === null
          ? html`<section class="card stack"><h2>${t.figures.waits}</h2><p class="soft">${t.figures.noWaits}</p></section>`
          : html`<div class="charts">
              ${this.#chart(
                t.figures.waits,
                t.figures.day,
                waitsByDay(figures, shortDay, [
                  { share: 0.5, name: t.figures.half },
                  { share: 0.95, name: t.figures.most },
                ]),
                t.figures.waitsSaid(p50, p95),
              )}
              ${this.#chart(
                t.figures.parts,
                t.figures.day,
                waitParts(figures, shortDay, (part) => t.figures.part[part]),
                t.figures.waitsSaid(p50, p95),
              )}
              ${this.#chart(t.figures.spread, t.figures.ms, waitSpread(figures, t.figures.turns), t.figures.waitsSaid(p50, p95))}
            </div>`
      }
      ${this.#questions(figures)}`;
  }

  #chart(name: string, head: string, plot: Plot, says: string): TemplateResult {
    return html`<carillon-chart .name=${name} .head=${head} .plot=${plot} .says=${says}></carillon-chart>`;
  }

  #numbers({ contained, transfers, texts, optOuts }: Figures, total: number): TemplateResult {
    const moved = transfers.find(({ outcome }) => outcome === 'done')?.transfers ?? 0;
    const wanted = transfers.reduce((sum, one) => sum + one.transfers, 0);
    const count = (is: (one: Figures['texts'][number]) => boolean) =>
      texts.filter(is).reduce((sum, one) => sum + one.texts, 0);
    const sent = count(({ status }) => status === 'sent');
    const share = contained.ended === 0 ? '–' : percent(contained.contained / contained.ended);
    const cell = (label: string, value: string | number, how: string) =>
      html`<div class="card"><dt class="soft small">${label}</dt><dd><strong class="figure">${value}</strong><span class="soft small">${how}</span></dd></div>`;
    return html`<dl class="numbers-row">
      ${cell(t.figures.calls, total, '')}
      ${cell(t.figures.contained, share, t.figures.containedHow(contained.contained, contained.ended))}
      ${cell(t.figures.transfers, t.figures.of(moved, wanted), t.figures.transfersHow)}
      ${cell(
        t.figures.texts,
        t.figures.of(
          count(({ delivery }) => delivery === 'delivered'),
          sent,
        ),
        t.figures.textsHow(
          count(({ status }) => status === 'failed'),
          count(({ delivery }) => delivery === 'undelivered'),
        ),
      )}
      ${cell(t.figures.optOuts, optOuts, t.figures.optOutsHow)}
    </dl>`;
  }

  #questions({ unanswered: { questions, most } }: Figures): TemplateResult {
    return html`<section class="card stack"><h2>${t.figures.unanswered} ${questions === 0 ? nothing : html`<span class="tag warning">${questions}</span>`}</h2>
      ${
        most.length === 0
          ? html`<p class="soft">${t.figures.allAnswered}</p>`
          : html`<ol class="stack">${most.map(({ question, language, times }) => html`<li class="row spread"><span lang=${language}>${question}</span><span class="soft small">${t.figures.times(times)}</span></li>`)}</ol>
            ${this.owner ? html`<p><a href=${pathTo(this.business.id, 'knowledge')}>${t.figures.writeAnswers}</a></p>` : nothing}`
      }</section>`;
  }
}

customElements.define('carillon-figures', FiguresPage);
