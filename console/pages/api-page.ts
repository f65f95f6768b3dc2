/** `<carillon-api>`: the API's own description, to be read. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ask, troubleOf } from '../app/api.ts';
import { t } from '../words/index.ts';

interface Content {
  description?: string;
  content?: Record<string, { schema?: unknown }>;
}
interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}
interface Description {
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
}

class ApiPage extends LitElement {
  static override properties: PropertyDeclarations = {
    description: { state: true },
    trouble: { state: true },
  };
  declare description: Description | null;
  declare trouble: string | null;

  constructor() {
    super();
    this.description = null;
    this.trouble = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = t.api.title;
    ask<Description>('GET', '/openapi.json').then(
      (description) => {
        this.description = description;
      },
      (error: unknown) => {
        this.trouble = troubleOf(error);
      },
    );
  }

  override render(): TemplateResult {
    return html`<div class="page"><div class="head"><div><h1>${t.api.title}</h1><p>${t.api.intro}</p></div>
        <a class="button" href="/v1/openapi.json" download="carillon-openapi.json">${t.api.download}</a></div>
      ${this.trouble === null ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`}
      ${
        this.description === null
          ? nothing
          : Object.entries(this.description.paths).map(([path, operations]) =>
              Object.entries(operations).map(([method, operation]) =>
                this.#operation(method, path, operation),
              ),
            )
      }
    </div>`;
  }

  #operation(
    method: string,
    path: string,
    { summary, parameters = [], requestBody, responses }: Operation,
  ): TemplateResult {
    const schema = (content: Content | undefined) => content?.content?.['application/json']?.schema;
    const shape = (content: Content | undefined) =>
      schema(content) === undefined
        ? nothing
        : html`<pre tabindex="0"><code>${JSON.stringify(schema(content), null, 2)}</code></pre>`;
    return html`<details class="card"><summary><strong class="tag">${method.toUpperCase()}</strong> <code>${path}</code> <span>${summary}</span></summary>
      <div class="stack">
      ${parameters.length === 0 ? nothing : html`<h2>${t.api.parameters}</h2><ul>${parameters.map((one) => html`<li><code>${one.name}</code> <span class="soft">${one.in}</span></li>`)}</ul>`}
      ${requestBody === undefined ? nothing : html`<h2>${t.api.body}</h2>${shape(requestBody)}`}
      <h2>${t.api.answers}</h2>${Object.entries(responses).map(([status, content]) => html`<p><strong>${status}</strong> ${content.description}</p>${shape(content)}`)}
      </div></details>`;
  }
}

customElements.define('carillon-api', ApiPage);
