/** `<carillon-ask>`: a question put to the knowledge, what a caller would hear, and the passages it comes from. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import '../parts/listen-button.ts';

interface Passage {
  title: string;
  headings: string[];
  text: string;
  url: string | null;
  language: Language;
  score: number;
}
interface Asked {
  answer: string | null;
  why: keyof typeof t.knowledge.ask.why | null;
  sources: { title: string; url: string | null }[];
  passages: Passage[];
}

class AskBox extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    asked: { state: true },
    busy: { state: true },
    language: { state: true },
    voice: { attribute: false },
  };
  declare asked: (Asked & { language: Language }) | null;
  declare busy: boolean;
  declare language: Language | null;
  declare voice: Partial<Record<Language, string>>;
  #asking = new AbortController();

  constructor() {
    super();
    this.asked = null;
    this.busy = false;
    this.language = null;
    this.voice = {};
  }

  get #spoken(): Language {
    const { languages } = this.business;
    return this.language ?? (languages.includes(t.language) ? t.language : (languages[0] ?? 'en'));
  }

  override render(): TemplateResult {
    const { languages } = this.business;
    return html`<section class="card stack" aria-labelledby="ask-title"><div><h2 id="ask-title">${t.knowledge.ask.title}</h2><p class="how">${t.knowledge.ask.how}</p></div>
      <form class="row asking" @submit=${(event: SubmitEvent) => void this.#ask(event)}>
        <label class="field"><span class="label">${t.knowledge.ask.question}</span><input name="question" required maxlength="500" autocomplete="off" lang=${this.#spoken} /></label>
        ${
          languages.length < 2
            ? nothing
            : html`<label class="field narrow"><span class="label">${t.knowledge.ask.language}</span><select @change=${(
                event: Event,
              ) => {
                this.language = (event.target as HTMLSelectElement).value as Language;
              }}>
              ${languages.map((one) => html`<option value=${one} ?selected=${one === this.#spoken}>${t.languages[one]}</option>`)}</select></label>`
        }
        <button class="main" ?disabled=${this.busy}>${this.busy ? t.knowledge.ask.asking : t.knowledge.ask.button}</button></form>
      ${troubleView(this.trouble)}
      <div class="stack" role="status">${this.asked === null ? nothing : this.#answer(this.asked)}</div>
      ${this.asked === null || this.asked.passages.length === 0 ? nothing : this.#passages(this.asked)}
    </section>`;
  }

  #answer({ answer, why, language }: Asked & { language: Language }): TemplateResult {
    if (answer === null)
      return html`<p class="told"><strong>${t.knowledge.ask.none}</strong><span>${why === null ? nothing : t.knowledge.ask.why[why]}</span></p>`;
    return html`<div class="row spread"><h3>${t.knowledge.ask.heard}</h3>
        ${this.owner ? html`<carillon-listen .business=${this.business.id} .text=${answer} lang=${language} .voice=${this.voice[language] ?? null} .what=${t.knowledge.ask.heard}></carillon-listen>` : nothing}</div>
      <blockquote lang=${language}>${answer}</blockquote>`;
  }

  #passages({ passages, sources, answer }: Asked): TemplateResult {
    const best = Math.max(...passages.map(({ score }) => score));
    return html`<details ?open=${answer === null}><summary>${t.knowledge.ask.passages(passages.length)}</summary>
      <ol class="stack passages">${passages.map((passage) => {
        const share = Math.round((100 * passage.score) / best);
        const used = sources.some(({ title, url }) => title === passage.title && url === passage.url);
        return html`<li class="passage"><div class="row spread"><strong lang=${passage.language}>${[...new Set([passage.title, ...passage.headings])].join(' › ')}</strong>
            <span class="row">${used && answer !== null ? html`<span class="tag live">${t.knowledge.ask.used}</span>` : nothing}
            <span class="tag" title=${t.knowledge.ask.scoreHow(share)}><span class="hidden">${t.knowledge.ask.scoreHow(share)}</span><span aria-hidden="true">${t.knowledge.ask.score(share)}</span></span></span></div>
          <p lang=${passage.language}>${passage.text}</p>
          ${isWeb(passage.url) ? html`<a class="small" href=${passage.url} target="_blank" rel="noreferrer">${t.knowledge.ask.open}</a>` : nothing}</li>`;
      })}</ol></details>`;
  }

  async #ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const question = String(new FormData(event.target as HTMLFormElement).get('question'));
    const language = this.#spoken;
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.busy = true;
    try {
      const asked = await this.api<Asked>('POST', '/ask', { question, language }, asking.signal);
      this.asked = { ...asked, language };
      this.trouble = null;
    } catch (error) {
      if (asking.signal.aborted) return;
      this.trouble = troubleOf(error);
    }
    this.busy = false;
  }
}

/** Only what a browser opens as a page is a link: nothing in a passage's address is run. */
function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

customElements.define('carillon-ask', AskBox);
