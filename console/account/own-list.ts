/** A card with a list of what is one's own: reads it, does something with it, and shows what there is then, or what went wrong. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';

export abstract class OwnList<One> extends LitElement {
  static override properties: PropertyDeclarations = {
    list: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };
  /** Null: not read yet. */
  declare list: One[] | null;
  declare trouble: string | null;
  declare busy: boolean;

  constructor() {
    super();
    this.list = null;
    this.trouble = null;
    this.busy = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.try();
  }

  /** What there is now. Rejects with an `ApiError`. */
  protected abstract read(): Promise<One[]>;

  /** Whether what went wrong was told already, in words of the card's own. */
  protected told(_error: unknown): boolean {
    return false;
  }

  /** Does it, and shows what there is then. Without work: reads. */
  protected async try(work: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    this.busy = true;
    this.trouble = null;
    try {
      await work();
      this.list = await this.read();
    } catch (error) {
      if (!this.told(error)) this.trouble = troubleOf(error);
    } finally {
      this.busy = false;
    }
  }

  /** What went wrong; that it is being read; the list, each as `one` shows it. */
  protected listView(one: (item: One) => TemplateResult): TemplateResult {
    const { list, trouble } = this;
    return html`${troubleView(trouble, list === null ? () => void this.try() : undefined)}
      ${list === null && trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      <ul class="stack">${(list ?? []).map(one)}</ul>`;
  }
}
