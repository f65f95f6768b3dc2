/** `<carillon-scenarios>`: the scenarios that check a task, and the others of the business; played on its draft. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import { outcomeTag, outcomeView, type PlayedScenario } from './outcome-view.ts';
import './scenario-dialog.ts';
import { SCENARIOS_CHANGED, type ScenarioDialog } from './scenario-dialog.ts';

interface KeptScenario {
  id: string;
  text: string;
  names: string[];
  tasks: string[];
}

/** What a scenario of one's own begins with. */
const BLANK = '- name: \n  opens: []\n  answers: {}\n  must: []\n';

export class ScenariosCard extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    task: {},
    ready: { attribute: false },
    kept: { state: true },
    outcomes: { state: true },
    busy: { state: true },
  };
  declare task: string;
  /** Resolves when what was written is with the server. */
  declare ready: () => Promise<void>;
  declare kept: KeptScenario[] | null;
  declare outcomes: PlayedScenario[];
  declare busy: boolean;
  readonly #changed = () => {
    this.outcomes = [];
    void this.#load();
  };

  constructor() {
    super();
    this.ready = () => Promise.resolve();
    this.kept = null;
    this.outcomes = [];
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(SCENARIOS_CHANGED, this.#changed);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(SCENARIOS_CHANGED, this.#changed);
  }

  async #load(): Promise<void> {
    try {
      this.kept = (await this.api<{ scenarios: KeptScenario[] }>('GET', '/scenarios')).scenarios;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  /** Plays all of them on the draft; those that failed. Rejects where they could not be played. */
  async play(): Promise<PlayedScenario[]> {
    this.busy = true;
    try {
      const { task } = this;
      const run = await this.api<{ outcomes: PlayedScenario[] }>('POST', '/scenarios/run', { task });
      this.outcomes = run.outcomes;
      return run.outcomes.filter(({ passed }) => !passed);
    } finally {
      this.busy = false;
    }
  }

  async #playAll(): Promise<void> {
    await this.attempt(async () => {
      await this.ready();
      const failed = await this.play();
      notify({ text: t.scenarios.played(this.outcomes.length, failed.length) });
    });
  }

  async #remove({ id, text, names }: KeptScenario): Promise<void> {
    const again = () =>
      void this.attempt(async () => {
        await this.api('POST', '/scenarios', { text });
        await this.#load();
      });
    if (await this.attempt(() => this.api('DELETE', `/scenarios/${id}`)))
      notify({ text: t.tasks.deleted(names[0] ?? id), action: { label: t.undo, run: again } });
    await this.#load();
  }

  /** Shows a scenario's words; `id`: where it is kept. */
  edit(text: string, id: string | null): void {
    this.querySelector<ScenarioDialog>('carillon-scenario')?.open(text, id);
  }

  override render(): TemplateResult {
    const kept = this.kept ?? [];
    const mine = kept.filter(({ tasks }) => tasks.includes(this.task));
    const others = kept.filter((one) => !mine.includes(one));
    return html`<section class="card stack" aria-labelledby="scenarios-title">
      <div class="row spread"><h2 id="scenarios-title">${t.scenarios.title}</h2>
        ${
          this.owner
            ? html`<span class="row"><button class="small" ?disabled=${this.busy || kept.length === 0} @click=${() => void this.#playAll()}>${icon('try')}${t.scenarios.playAll}</button>
              <button class="small" @click=${() => this.edit(BLANK, null)}>${icon('add')}${t.scenarios.write}</button></span>`
            : nothing
        }</div>
      <p class="how">${t.scenarios.intro}</p>
      ${troubleView(this.trouble, () => void this.#load())}
      <div role="status">${this.busy ? html`<p class="soft">${t.scenarios.playing}</p>` : nothing}</div>
      ${this.kept === null ? nothing : mine.length === 0 ? html`<p class="soft">${t.scenarios.none}</p>` : this.#list(mine)}
      ${others.length === 0 ? nothing : html`<details ?open=${others.some(({ id }) => this.outcomes.some((one) => one.id === id && !one.passed))}><summary>${t.scenarios.others(others.length)}</summary>${this.#list(others)}</details>`}
      <carillon-scenario .business=${this.business} .task=${this.task}></carillon-scenario>
    </section>`;
  }

  #list(kept: readonly KeptScenario[]): TemplateResult {
    return html`<ul class="stack">${kept.map((one) => this.#item(one))}</ul>`;
  }

  #item(kept: KeptScenario): TemplateResult {
    const outcomes = this.outcomes.filter(({ id }) => id === kept.id);
    const passed = outcomes.every((outcome) => outcome.passed);
    const name = kept.names.join(' · ') || kept.id;
    return html`<li class="stack"><p class="row">${outcomes[0] === undefined ? nothing : outcomeTag({ ...outcomes[0], passed })}<strong>${name}</strong>
      ${
        this.owner
          ? html`<button class="quiet small" aria-label=${t.scenarios.editOne(name)} @click=${() => this.edit(kept.text, kept.id)}>${icon('edit')}${t.tasks.edit}</button>
            <button class="quiet small danger" aria-label=${t.scenarios.deleteOne(name)} @click=${() => void this.#remove(kept)}>${icon('delete')}${t.tasks.delete}</button>`
          : nothing
      }</p>
      ${outcomes.map((outcome) => outcomeView(outcome))}</li>`;
  }
}

customElements.define('carillon-scenarios', ScenariosCard);
