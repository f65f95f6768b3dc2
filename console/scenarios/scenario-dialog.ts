/** `<carillon-scenario>`: a scenario before it is kept: its words, to be played, changed and kept. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import { outcomeTag, outcomeView, type PlayedScenario } from './outcome-view.ts';

/** Told to the window when scenarios have changed. */
export const SCENARIOS_CHANGED = 'carillon-scenarios';

export class ScenarioDialog extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    task: {},
    scenario: { state: true },
    text: { state: true },
    busy: { state: true },
    outcomes: { state: true },
  };
  declare task: string;
  /** Where it is kept; null: nowhere yet. */
  declare scenario: string | null;
  declare text: string;
  declare busy: boolean;
  declare outcomes: PlayedScenario[] | null;

  constructor() {
    super();
    this.scenario = null;
    this.text = '';
    this.busy = false;
    this.outcomes = null;
  }

  /** Shows these words; `scenario`: where they are kept already. */
  open(text: string, scenario: string | null): void {
    Object.assign(this, { text, scenario, outcomes: null, trouble: null });
    this.querySelector('dialog')?.showModal();
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      await work();
    } catch (error) {
      this.trouble = troubleOf(error);
    } finally {
      this.busy = false;
    }
  }

  readonly #play = () =>
    this.#work(async () => {
      this.outcomes = null;
      const { text, task } = this;
      const run = await this.api<{ outcomes: PlayedScenario[] }>('POST', '/scenarios/run', { text, task });
      this.outcomes = run.outcomes;
    });

  readonly #keep = (event: Event) => {
    event.preventDefault();
    return this.#work(async () => {
      const { text, scenario } = this;
      if (scenario === null) await this.api('POST', '/scenarios', { text });
      else await this.api('PUT', `/scenarios/${scenario}`, { text });
      this.#close();
      notify({ text: t.scenarios.kept });
      window.dispatchEvent(new Event(SCENARIOS_CHANGED));
    });
  };

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="scenario-title"><form class="inside" @submit=${this.#keep}>
      <div><h2 id="scenario-title">${t.scenarios.edit}</h2><p class="how">${t.scenarios.how}</p></div>
      ${troubleView(this.trouble)}
      <label class="field"><span class="label">${t.scenarios.text}</span>
        <textarea class="code" name="text" rows="16" spellcheck="false" .value=${this.text} @input=${(
          event: Event,
        ) => {
          this.text = (event.target as HTMLTextAreaElement).value;
        }}></textarea></label>
      <div role="status">${this.busy ? html`<p class="soft">${t.scenarios.playing}</p>` : nothing}
        ${this.outcomes?.map((outcome) => html`<div class="stack"><p class="row">${outcomeTag(outcome)}<strong>${outcome.scenario}</strong></p>${outcomeView(outcome)}</div>`) ?? nothing}</div>
      <div class="row">
        <button class="main" ?disabled=${this.busy}>${t.scenarios.keep}</button>
        <button type="button" ?disabled=${this.busy} @click=${this.#play}>${icon('try')}${t.scenarios.play}</button>
        <button type="button" class="quiet" @click=${this.#close}>${t.cancel}</button>
      </div>
    </form></dialog>`;
  }
}

customElements.define('carillon-scenario', ScenarioDialog);
