/** `<carillon-drop>`: files dropped on it, or chosen. Fires `files` with them. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';

class DropZone extends LitElement {
  static override properties: PropertyDeclarations = { over: { state: true } };
  declare over: boolean;

  constructor() {
    super();
    this.over = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    return html`<div class=${`drop ${this.over ? 'over' : ''}`} @dragover=${(event: DragEvent) => this.#drag(event, true)}
        @dragleave=${(event: DragEvent) => this.#drag(event, false)} @drop=${(event: DragEvent) => {
          this.#drag(event, false);
          this.#give(event.dataTransfer?.files);
        }}>
      <div class="row"><span>${t.knowledge.drop}</span><label class="button">${icon('add')}${t.knowledge.file}<input class="hidden" type="file" multiple @change=${(
        event: Event,
      ) => {
        const field = event.target as HTMLInputElement;
        this.#give(field.files);
        field.value = '';
      }} /></label></div>
      <p class="how">${t.knowledge.kinds}</p></div>`;
  }

  #drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over = over;
  }

  #give(files: FileList | null | undefined): void {
    const all = [...(files ?? [])];
    if (all.length > 0) this.dispatchEvent(new CustomEvent('files', { detail: all }));
  }
}

customElements.define('carillon-drop', DropZone);
