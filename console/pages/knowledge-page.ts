/** `<carillon-knowledge>`: ask it, files, sites and pages that answers come from, and the questions that found none. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Page as KnowledgePage } from '../../agent/business/business.ts';
import type { Language } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { changeProfile, type Profile, readProfile } from '../app/profile.ts';
import type { PageDialog } from '../knowledge/page-dialog.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t, when } from '../words/index.ts';
import '../knowledge/ask-box.ts';
import '../knowledge/page-dialog.ts';
import '../knowledge/sources-list.ts';

interface Question {
  question: string;
  language: Language;
  times: number;
  at: string;
}

class KnowledgeView extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    questions: { state: true },
    profile: { state: true },
  };
  declare questions: Question[] | null;
  declare profile: Profile | null;
  /** The question that is being answered. */
  #answering: Question | null = null;

  constructor() {
    super();
    this.questions = null;
    this.profile = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const [{ questions }, { profile }] = await Promise.all([
        this.api<{ questions: Question[] }>('GET', '/unanswered'),
        readProfile(this.api),
      ]);
      this.questions = questions;
      this.profile = profile;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <div class="head"><div><h1>${t.knowledge.title}</h1><p>${t.knowledge.intro}</p></div></div>
      ${troubleView(this.trouble, () => void this.#load())}
      <carillon-ask .business=${this.business} .voice=${this.profile?.voice ?? {}}></carillon-ask>
      ${this.#unanswered()}
      <carillon-sources .business=${this.business}></carillon-sources>
      ${this.#pages()}
      <carillon-page-dialog .business=${this.business} @written=${(event: CustomEvent<KnowledgePage>) => void this.#save(event.detail)}
        @removed=${(event: CustomEvent<KnowledgePage>) => void this.#remove(event.detail)}></carillon-page-dialog>
    </div>`;
  }

  #unanswered(): TemplateResult {
    const { questions } = this;
    return html`<section class="card stack" aria-labelledby="unanswered-title"><h2 id="unanswered-title">${t.knowledge.unanswered}</h2>
      ${questions === null && this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      ${questions?.length === 0 ? html`<p class="soft">${t.knowledge.noneUnanswered}</p>` : nothing}
      <ul class="stack">${(questions ?? []).map(
        (
          one,
        ) => html`<li class="row spread source"><span><span lang=${one.language}>${one.question}</span><br /><span class="soft small">${t.knowledge.times(one.times)} · ${when(one.at)}</span></span>
          ${
            this.owner
              ? html`<span class="row"><button class="small" aria-label=${`${t.knowledge.write}: ${one.question}`} @click=${() => this.#answer(one)}>${icon('edit')}${t.knowledge.write}</button>
            <button class="small quiet" aria-label=${`${t.knowledge.ignore}: ${one.question}`} @click=${() => void this.#ignore(one)}>${t.knowledge.ignore}</button></span>`
              : nothing
          }</li>`,
      )}</ul></section>`;
  }

  #pages(): TemplateResult {
    const pages = this.profile?.pages ?? [];
    return html`<section class="card stack" aria-labelledby="pages-title"><h2 id="pages-title">${t.knowledge.pages}</h2>
      ${this.profile !== null && pages.length === 0 ? html`<p class="soft">${t.knowledge.nonePages}</p>` : nothing}
      <ul class="stack">${pages.map(
        (
          page,
        ) => html`<li class="row spread source"><span><strong lang=${page.language}>${page.title}</strong><br /><span class="soft small excerpt" lang=${page.language}>${plain(page.body).slice(0, 140)}</span></span>
          ${this.owner ? html`<button class="small" aria-label=${`${t.knowledge.edit}: ${page.title}`} @click=${() => this.#open(page, true)}>${icon('edit')}${t.knowledge.edit}</button>` : nothing}</li>`,
      )}</ul>
      ${this.owner ? html`<div><button @click=${() => this.#open(this.#fresh('', this.#own), false)}>${icon('add')}${t.knowledge.addPage}</button></div>` : nothing}</section>`;
  }

  get #own(): Language {
    return this.business.languages[0] ?? 'en';
  }

  get #dialog(): PageDialog | null {
    return this.querySelector<PageDialog>('carillon-page-dialog');
  }

  #fresh(title: string, language: Language): KnowledgePage {
    return { id: freeId(this.profile?.pages ?? []), title, language, body: '' };
  }

  #open(page: KnowledgePage, known: boolean): void {
    this.#answering = null;
    this.#dialog?.open(page, known);
  }

  #answer(question: Question): void {
    this.#open(this.#fresh(question.question, question.language), false);
    this.#answering = question;
  }

  async #save(page: KnowledgePage): Promise<void> {
    const answering = this.#answering;
    const known = this.#dialog?.known ?? false;
    const kept = await this.attempt(async () => {
      await changeProfile(this.api, (profile) => ({
        ...profile,
        pages: withPage(profile.pages, page, known),
      }));
      if (answering !== null) await this.#forget(answering);
    });
    if (!kept) return;
    this.#dialog?.close();
    notify({ text: t.saved });
    await this.#load();
  }

  async #remove(page: KnowledgePage): Promise<void> {
    const change = (pages: (there: KnowledgePage[]) => KnowledgePage[]) =>
      this.attempt(async () => {
        await changeProfile(this.api, (profile) => ({ ...profile, pages: pages(profile.pages) }));
        await this.#load();
      });
    const place = this.profile?.pages.findIndex(({ id }) => id === page.id) ?? 0;
    const was = this.profile?.pages[place] ?? page;
    if (!(await change((there) => there.filter(({ id }) => id !== page.id)))) return;
    this.#dialog?.close();
    const back = () => void change((there) => there.toSpliced(place, 0, was));
    notify({ text: t.knowledge.pageRemoved(was.title), action: { label: t.undo, run: back } });
  }

  async #ignore(question: Question): Promise<void> {
    if (!(await this.attempt(() => this.#forget(question)))) return;
    notify({ text: t.knowledge.ignored });
    await this.#load();
  }

  #forget({ question, language }: Question): Promise<void> {
    return this.api('DELETE', `/unanswered?${new URLSearchParams({ question, language })}`);
  }
}

/** The page in its place; one that is new, at the end, by a name that nobody took meanwhile. */
function withPage(pages: readonly KnowledgePage[], page: KnowledgePage, known: boolean): KnowledgePage[] {
  return known && pages.some(({ id }) => id === page.id)
    ? pages.map((one) => (one.id === page.id ? page : one))
    : [...pages, { ...page, id: freeId(pages) }];
}

/** Markdown's words, without its marks. */
function plain(markdown: string): string {
  return markdown.replace(/^[ \t]*(?:#{1,6}|[-*>])[ \t]+|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gm, '');
}

function freeId(pages: readonly KnowledgePage[]): string {
  const taken = new Set(pages.map(({ id }) => id));
  let count = taken.size + 1;
  while (taken.has(`page-${count}`)) count++;
  return `page-${count}`;
}

customElements.define('carillon-knowledge', KnowledgeView);
