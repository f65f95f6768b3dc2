/** `<carillon-sources>`: files and sites that answers come from: added, read live, read again, removed. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { upload } from '../app/upload.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t, when } from '../words/index.ts';
import { failuresView, readingView } from './reading-view.ts';
import { type Reading, watchReading } from './reading-watch.ts';

import './drop-zone.ts';

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

/** A file on its way. `share`: what is sent of it, 0 to 1. */
interface Sending {
  file: File;
  share: number;
  trouble: string | null;
}

/** After so long a site is read again, in milliseconds: the server looks for them every hour. */
const FRESH = 24 * 3_600_000;
/** After a reading was lost from sight, how long until it is asked for again, in milliseconds. */
const PAUSE = 1_500;

class SourcesList extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    sources: { state: true },
    sending: { state: true },
    readings: { state: true },
  };
  declare sources: Source[] | null;
  declare sending: Sending[];
  declare readings: ReadonlyMap<string, Reading>;
  readonly #watched = new Map<string, () => void>();
  #gone = new AbortController();

  constructor() {
    super();
    this.sources = null;
    this.sending = [];
    this.readings = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#gone = new AbortController();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#gone.abort();
    for (const stop of this.#watched.values()) stop();
    this.#watched.clear();
  }

  async #load(): Promise<void> {
    try {
      this.sources = (
        await this.api<{ sources: Source[] }>('GET', '/sources', undefined, this.#gone.signal)
      ).sources;
      this.trouble = null;
      for (const { id, status } of this.sources) if (status === 'reading') this.#watch(id);
    } catch (error) {
      if (!this.#gone.signal.aborted) this.trouble = troubleOf(error);
    }
  }

  #watch(id: string): void {
    if (this.#watched.has(id) || this.#gone.signal.aborted) return;
    const path = `/businesses/${encodeURIComponent(this.business.id)}/sources/${id}`;
    const told = (reading: Reading) => {
      this.readings = new Map(this.readings).set(id, reading);
    };
    const ended = () => {
      this.#watched.delete(id);
      void this.#load();
      // Where it still goes on it is watched again, a little later.
      setTimeout(
        () => this.sources?.some((one) => one.id === id && one.status === 'reading') && this.#watch(id),
        PAUSE,
      );
    };
    this.#watched.set(id, watchReading(path, told, ended));
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="sources-title"><h2 id="sources-title">${t.knowledge.sources}</h2>
      ${troubleView(this.trouble, () => void this.#load())}
      ${this.sources === null && this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      ${this.sources?.length === 0 && this.sending.length === 0 ? html`<p class="soft">${t.knowledge.none}</p>` : nothing}
      <ul class="stack">${this.sending.map((one) => this.#sent(one))}${(this.sources ?? []).map((source) => this.#source(source))}</ul>
      ${this.owner ? this.#add() : nothing}</section>`;
  }

  #sent(one: Sending): TemplateResult {
    const { file, share, trouble } = one;
    const away = () => {
      this.sending = this.sending.filter((other) => other !== one);
    };
    const state = share < 1 ? t.knowledge.sending(Math.round(share * 100)) : t.knowledge.received;
    return html`<li class="source stack"><div class="row spread"><strong>${file.name}</strong>
        ${
          trouble === null
            ? html`<span class="soft small">${state}</span>`
            : html`<span class="row"><button class="small" @click=${() => {
                away();
                void this.#send([file]);
              }}>${t.knowledge.again}</button>
              <button class="small quiet" aria-label=${t.knowledge.dismiss(file.name)} @click=${away}>${icon('close')}</button></span>`
        }</div>
      ${trouble === null ? html`<progress max="1" .value=${share} aria-label=${`${file.name}, ${state}`}></progress>` : html`<p class="small trouble" role="alert">${trouble}</p>`}</li>`;
  }

  #source(source: Source): TemplateResult {
    const { name, status, documents, readAt, error, kind } = source;
    const reading = this.readings.get(source.id) ?? null;
    const goesOn = status === 'reading';
    const { meaning = null } = reading ?? {};
    const live = goesOn || (meaning !== null && meaning.done < meaning.all);
    return html`<li class="source stack"><div class="row spread"><span class="stack tight"><span class="row"><strong>${name}</strong>
        <span class=${`tag ${status === 'failed' ? 'error' : status === 'ready' ? 'live' : ''}`}>${t.knowledge.status[status] ?? status}</span></span>
        <span class="soft small">${[
          ...(status === 'failed' && documents === 0 ? [] : [t.knowledge.documents(documents)]),
          ...(readAt === null ? [] : [t.knowledge.readAt(when(readAt))]),
          ...(readAt === null || kind !== 'site' || goesOn
            ? []
            : [t.knowledge.nextAt(when(Date.parse(readAt) + FRESH))]),
        ].join(' · ')}</span></span>${this.owner ? this.#buttons(source) : nothing}</div>
      ${error === null ? nothing : html`<p class="small trouble">${error.message[t.language]}</p>`}
      ${live ? readingView(name, reading) : nothing}
      ${failuresView(reading?.failures ?? [])}</li>`;
  }

  #buttons(source: Source): TemplateResult {
    const { id, name, kind, status } = source;
    const goesOn = status === 'reading';
    return html`<span class="row">
      ${goesOn && kind === 'site' ? html`<button class="small" aria-label=${`${t.knowledge.stop}, ${name}`} @click=${() => void this.#do('POST', `/sources/${id}/stop`)}>${icon('stop')}${t.knowledge.stop}</button>` : nothing}
      ${!goesOn && kind === 'site' ? html`<button class="small" aria-label=${`${t.knowledge.refresh}, ${name}`} @click=${() => void this.#again(id)}>${icon('refresh')}${t.knowledge.refresh}</button>` : nothing}
      <button class="small danger" aria-label=${`${t.knowledge.remove}, ${name}`} @click=${() => void this.#remove(source)}>${icon('delete')}${t.knowledge.remove}</button></span>`;
  }

  #add(): TemplateResult {
    return html`<carillon-drop @files=${(event: CustomEvent<File[]>) => void this.#send(event.detail)}></carillon-drop>
      <form class="row asking" @submit=${(event: SubmitEvent) => void this.#addSite(event)}><label class="field"><span class="label">${t.knowledge.address}</span><input name="url" type="url" inputmode="url" required pattern="https?://.+" placeholder="https://" /></label><button>${t.knowledge.read}</button></form>`;
  }

  async #addSite(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (await this.#do('POST', '/sources', { url: String(new FormData(form).get('url')) })) form.reset();
  }

  /** One after the other; each says by itself what is wrong with it. */
  async #send(files: readonly File[]): Promise<void> {
    const fresh = files.map((file): Sending => ({ file, share: 0, trouble: null }));
    this.sending = [...fresh, ...this.sending];
    for (const one of fresh) {
      try {
        const path = `/businesses/${encodeURIComponent(this.business.id)}/sources`;
        const share = (sent: number) => {
          one.share = sent;
          this.requestUpdate();
        };
        const { id } = await upload<{ id: string }>(path, one.file, share, this.#gone.signal);
        this.sending = this.sending.filter((other) => other !== one);
        this.#watch(id);
        await this.#load();
      } catch (error) {
        if (this.#gone.signal.aborted) return;
        one.trouble = troubleOf(error);
        this.requestUpdate();
      }
    }
  }

  async #again(id: string): Promise<void> {
    const readings = new Map(this.readings);
    readings.delete(id);
    this.readings = readings;
    await this.#do('POST', `/sources/${id}/refresh`);
  }

  async #remove({ id, name }: Source): Promise<void> {
    if (!window.confirm(t.knowledge.removeAsk(name))) return;
    this.#watched.get(id)?.();
    this.#watched.delete(id);
    if (await this.#do('DELETE', `/sources/${id}`)) notify({ text: t.knowledge.removed(name) });
  }

  async #do(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<boolean> {
    const done = await this.attempt(() => this.api(method, path, body));
    await this.#load();
    return done;
  }
}

customElements.define('carillon-sources', SourcesList);
