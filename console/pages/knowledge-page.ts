/** `<carillon-knowledge>`: files, sites and pages that answers come from, and the questions that found none. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Page as KnowledgePage, Business as WholeBusiness } from '../../agent/business/business.ts';
import type { Language, Words } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { t, when } from '../words/index.ts';

interface Source {
  id: string;
  kind: 'file' | 'site';
  name: string;
  url: string | null;
  status: string;
  error: { message: Words } | null;
  readAt: string | null;
  documents: number;
}
interface Question {
  question: string;
  language: Language;
  times: number;
  at: string;
}
type Profile = Omit<WholeBusiness, 'tasks'>;

/** How often the sources are read while one is being read, in milliseconds. */
const EVERY = 2_000;

class KnowledgeView extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    sources: { state: true },
    questions: { state: true },
    profile: { state: true },
    writing: { state: true },
    over: { state: true },
  };
  declare sources: Source[] | null;
  declare questions: Question[];
  declare profile: { profile: Profile; over: string } | null;
  declare writing: KnowledgePage | null;
  declare over: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.sources = null;
    this.questions = [];
    this.profile = null;
    this.writing = null;
    this.over = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #load(): Promise<void> {
    try {
      const [{ sources }, { questions }, profile] = await Promise.all([
        this.api<{ sources: Source[] }>('GET', '/sources'),
        this.api<{ questions: Question[] }>('GET', '/unanswered'),
        this.api<{ profile: Profile; over: string }>('GET', ''),
      ]);
      this.sources = sources;
      this.questions = questions;
      this.profile = profile;
      clearTimeout(this.#timer);
      if (this.isConnected && sources.some(({ status }) => status === 'reading'))
        this.#timer = setTimeout(() => void this.#load(), EVERY);
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <div class="head"><div><h1>${t.knowledge.title}</h1><p>${t.knowledge.intro}</p></div></div>
      <div role="alert">${this.trouble === null ? nothing : html`<p class="trouble">${this.trouble}</p>`}</div>
      <section class="card stack"><h2>${t.knowledge.unanswered}</h2>
        ${this.questions.length === 0 ? html`<p class="soft">${t.knowledge.noneUnanswered}</p>` : nothing}
        <ul class="stack">${this.questions.map(
          (
            one,
          ) => html`<li class="row spread"><span lang=${one.language}>${one.question} <span class="soft small">${t.knowledge.times(one.times)}</span></span>
            ${this.owner ? html`<button class="small" aria-label=${`${t.knowledge.write}: ${one.question}`} @click=${() => this.#answer(one)}>${icon('edit')}${t.knowledge.write}</button>` : nothing}</li>`,
        )}</ul></section>
      <section class="card stack"><h2>${t.knowledge.sources}</h2>
        ${this.sources?.length === 0 ? html`<p class="soft">${t.knowledge.none}</p>` : nothing}
        <ul class="stack">${(this.sources ?? []).map((source) => this.#source(source))}</ul>
        ${this.owner ? this.#add() : nothing}</section>
      <section class="card stack"><h2>${t.knowledge.pages}</h2>
        <ul class="stack">${(this.profile?.profile.pages ?? []).map(
          (page) => html`<li class="row spread"><span lang=${page.language}>${page.title}</span>
            ${this.owner ? html`<button class="small" aria-label=${`${t.tasks.edit}: ${page.title}`} @click=${() => this.#write(page)}>${icon('edit')}${t.tasks.edit}</button>` : nothing}</li>`,
        )}</ul>
        ${this.owner ? html`<div><button @click=${() => this.#write(this.#fresh('', this.business.languages[0] ?? 'en'))}>${icon('add')}${t.knowledge.addPage}</button></div>` : nothing}</section>
      ${this.#dialog()}
    </div>`;
  }

  #source(source: Source): TemplateResult {
    return html`<li class="row spread"><span><strong>${source.name}</strong>
        <span class=${`tag ${source.status === 'failed' ? 'error' : source.status === 'ready' ? 'live' : ''}`}>${t.knowledge.status[source.status] ?? source.status}</span>
        <span class="soft small">${t.knowledge.documents(source.documents)}${source.readAt === null ? '' : ` · ${when(source.readAt)}`}</span>
        ${source.error === null ? nothing : html`<br /><span class="small">${source.error.message[t.language]}</span>`}</span>
      ${
        this.owner
          ? html`<span class="row">${source.kind === 'site' ? html`<button class="small" aria-label=${`${t.knowledge.refresh}, ${source.name}`} @click=${() => void this.#do('POST', `/sources/${source.id}/refresh`)}>${t.knowledge.refresh}</button>` : nothing}
        <button class="small danger" aria-label=${`${t.knowledge.remove}, ${source.name}`} @click=${() => void this.#do('DELETE', `/sources/${source.id}`)}>${t.knowledge.remove}</button></span>`
          : nothing
      }</li>`;
  }

  #add(): TemplateResult {
    return html`<div class=${`drop ${this.over ? 'over' : ''}`}
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.over = true;
        }}
        @dragleave=${() => {
          this.over = false;
        }}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          this.over = false;
          void this.#upload([...(event.dataTransfer?.files ?? [])]);
        }}>
      <label class="field"><span class="label">${t.knowledge.file}</span><input type="file" multiple @change=${(event: Event) => void this.#upload([...((event.target as HTMLInputElement).files ?? [])])} /></label>
      <form class="row" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        void this.#do('POST', '/sources', { url: String(new FormData(form).get('url')) });
        form.reset();
      }}><label class="field"><span class="label">${t.knowledge.address}</span><input name="url" type="url" required placeholder="https://" /></label><button>${t.knowledge.read}</button></form></div>`;
  }

  async #upload(files: File[]): Promise<void> {
    for (const file of files) {
      const form = new FormData();
      form.set('file', file);
      await this.#do('POST', '/sources', form);
    }
  }

  async #do(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<void> {
    await this.attempt(() => this.api(method, path, body));
    await this.#load();
  }

  #fresh(title: string, language: Language): KnowledgePage {
    const taken = new Set((this.profile?.profile.pages ?? []).map(({ id }) => id));
    let count = taken.size + 1;
    while (taken.has(`page-${count}`)) count++;
    return { id: `page-${count}`, title, language, body: '' };
  }

  #answer({ question, language }: Question): void {
    this.#write(this.#fresh(question, language));
  }

  #write(page: KnowledgePage): void {
    this.writing = page;
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  #dialog(): TemplateResult {
    const { writing } = this;
    const close = () => this.querySelector('dialog')?.close();
    return html`<dialog aria-labelledby="page-title">${
      writing === null
        ? nothing
        : html`<form class="inside" @submit=${(event: SubmitEvent) => void this.#save(event, writing)}>
      <h2 id="page-title">${t.knowledge.page}</h2><p class="how">${t.knowledge.answerHow}</p>
      <label class="field"><span class="label">${t.knowledge.pageTitle}</span><input name="title" required lang=${writing.language} .value=${writing.title} /></label>
      <label class="field"><span class="label">${t.knowledge.body}</span><textarea name="body" required rows="8" lang=${writing.language} .value=${writing.body}></textarea></label>
      <div class="row"><button class="main">${t.save}</button><button type="button" @click=${close}>${t.cancel}</button></div></form>`
    }</dialog>`;
  }

  async #save(event: SubmitEvent, writing: KnowledgePage): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const page = {
      ...writing,
      title: String(form.get('title')),
      body: String(form.get('body')).replaceAll('\r\n', '\n'),
    };
    const done = await this.attempt(async () => {
      if (this.profile === null) return;
      const { profile, over } = this.profile;
      const there = profile.pages.some(({ id }) => id === page.id);
      const pages = there
        ? profile.pages.map((one) => (one.id === page.id ? page : one))
        : [...profile.pages, page];
      await this.api('PUT', '/profile', { over, profile: { ...profile, pages } });
    });
    if (!done) return;
    this.querySelector('dialog')?.close();
    notify({ text: t.saved });
    await this.#load();
  }
}

customElements.define('carillon-knowledge', KnowledgeView);
