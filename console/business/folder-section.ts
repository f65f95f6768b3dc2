/** `<carillon-folder>`: the business as a folder, out and in. Fires `imported` once one is in. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../../agent/contract.ts';
import { ApiError, troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { save } from '../parts/save.ts';
import { t } from '../words/index.ts';

interface Fault {
  file: string;
  line: number;
  message: Words;
}

class FolderSection extends Page {
  static override properties: PropertyDeclarations = { ...Page.properties, faults: { state: true } };
  declare faults: Fault[];

  constructor() {
    super();
    this.faults = [];
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="folder-title"><h2 id="folder-title">${t.business.folder}</h2><p class="how">${t.business.folderHow}</p>
      <div class="row"><button type="button" @click=${() => void this.#export()}>${t.business.export}</button>
        <label class="button">${t.business.import}<input class="hidden" type="file" accept="application/json,.json" @change=${(event: Event) => void this.#import(event)} /></label></div>
      <div role="alert">${this.faults.length === 0 ? nothing : html`<ul class="trouble">${this.faults.map(({ file, line, message }) => html`<li><code>${file}:${line}</code> ${message[t.language]}</li>`)}</ul>`}</div></section>`;
  }

  async #export(): Promise<void> {
    await this.attempt(async () => {
      save(`${this.business.id}.json`, await this.api('GET', '/folder'));
    });
  }

  async #import(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file === undefined || !window.confirm(t.business.importAsk)) return;
    try {
      this.faults = [];
      await this.api('PUT', '/folder', JSON.parse(await file.text()));
      notify({ text: t.business.imported });
      this.dispatchEvent(new Event('imported'));
    } catch (error) {
      const answer = error instanceof ApiError ? error.answer : null;
      if (typeof answer === 'object' && answer !== null && 'faults' in answer)
        this.faults = answer.faults as Fault[];
      else notify({ text: troubleOf(error) });
    }
    field.value = '';
  }
}

customElements.define('carillon-folder', FolderSection);
