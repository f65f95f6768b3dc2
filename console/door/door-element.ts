/** `<carillon-door>`: comes in with a passkey, or asks for a link. Tells `carillon-entered`. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ask, troubleOf } from '../app/api.ts';
import { icon } from '../parts/icon.ts';
import { languageButton } from '../parts/language-button.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import { enterWithPasskey, notMadeBecause, passkeysWorkHere } from './passkey-use.ts';

class Door extends LitElement {
  static override properties: PropertyDeclarations = {
    trouble: { attribute: false },
    mail: { state: true },
    sent: { state: true },
    busy: { state: true },
  };
  /** Why one is not in. */
  declare trouble: string | null;
  /** Whether links go by mail; null: not known yet. */
  declare mail: boolean | null;
  declare sent: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.trouble = null;
    this.mail = null;
    this.sent = false;
    this.busy = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = t.enter.title;
    ask<{ mail: boolean }>('GET', '/session/ways').then(
      ({ mail }) => {
        this.mail = mail;
      },
      (error: unknown) => {
        this.trouble ??= troubleOf(error);
      },
    );
  }

  override render(): TemplateResult {
    return html`<main class="door" id="content">
      <div class="mark">${icon('bell')}</div>
      <h1>${t.enter.title}</h1>
      ${troubleView(this.trouble)}
      ${this.#passkey()}
      ${this.mail === true ? this.#byMail() : nothing}
      ${this.mail === false ? this.#byHand() : nothing}
      <div class="row">${languageButton()}</div>
    </main>`;
  }

  #passkey(): TemplateResult {
    if (!passkeysWorkHere()) return html`<p class="soft small">${t.enter.noPasskey}</p>`;
    return html`<section class="card stack">
      <button class="main" ?disabled=${this.busy} @click=${() => void this.#enter()}>${icon('access')}${t.enter.passkey}</button>
      <p class="how">${t.enter.passkeyHow}</p>
    </section>`;
  }

  #byMail(): TemplateResult {
    return html`<form class="card stack" @submit=${(event: SubmitEvent) => void this.#send(event)}>
        <h2>${t.enter.mail}</h2>
        <label class="field"><span class="label">${t.enter.email}</span><input name="email" type="email" required maxlength="200" autocomplete="email" /></label>
        <div><button ?disabled=${this.busy}>${icon('messages')}${t.enter.send}</button></div>
        <div role="status">${this.sent ? html`<p class="told">${t.enter.sent}</p>` : nothing}</div>
      </form>
      <details><summary>${t.enter.how}</summary><pre tabindex="0"><code>${t.enter.command}</code></pre></details>`;
  }

  #byHand(): TemplateResult {
    return html`<section class="stack"><p>${t.enter.noMail}</p>
      <pre tabindex="0"><code>${t.enter.command}</code></pre>
      <p class="soft small">${t.enter.mailHow}</p></section>`;
  }

  async #enter(): Promise<void> {
    await this.#try(async () => {
      await enterWithPasskey();
      this.dispatchEvent(new CustomEvent('carillon-entered', { bubbles: true }));
    });
  }

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const email = String(new FormData(event.target as HTMLFormElement).get('email'));
    this.sent = false;
    await this.#try(async () => {
      await ask('POST', '/session/mail', { email, language: t.language });
      this.sent = true;
    });
  }

  /** Does it, once at a time, and says what went wrong. */
  async #try(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.trouble = null;
    try {
      await work();
    } catch (error) {
      // Whoever closes the browser's own window knows that they did.
      if (notMadeBecause(error) === null) this.trouble = troubleOf(error);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('carillon-door', Door);
