/** `<carillon-business>`: everything about the business but its tasks, in one form that is saved as a whole. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ApiError, troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { type Profile, type ReadProfile, readProfile } from '../app/profile.ts';
import { destinationsSection } from '../business/destinations-section.ts';
import { type Change, changed, type Edit } from '../business/edit.ts';
import { hoursSection } from '../business/hours-section.ts';
import { profileSection } from '../business/profile-section.ts';
import { textsSection } from '../business/texts-section.ts';
import { isInOrder } from '../business/week-editor.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import '../business/folder-section.ts';
import '../business/number-section.ts';
import '../business/site-section.ts';
import '../business/voice-section.ts';

/** What was written and not saved, by business: whoever looks at another page finds it again. */
const unsaved = new Map<string, { read: ReadProfile; profile: Profile }>();

class BusinessPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    profile: { state: true },
    problem: { state: true },
    dirty: { state: true },
    saving: { state: true },
  };
  declare profile: Profile | null;
  declare problem: string | null;
  declare dirty: boolean;
  declare saving: boolean;
  #read: ReadProfile | null = null;
  readonly #stay = (event: BeforeUnloadEvent) => {
    if (this.dirty) event.preventDefault();
  };

  constructor() {
    super();
    this.profile = null;
    this.problem = null;
    this.dirty = false;
    this.saving = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#stay);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#stay);
    if (this.dirty && this.profile !== null && this.#read !== null)
      unsaved.set(this.business.id, { read: this.#read, profile: this.profile });
  }

  async #load(): Promise<void> {
    try {
      this.#take(await readProfile(this.api));
      const kept = unsaved.get(this.business.id);
      unsaved.delete(this.business.id);
      if (kept !== undefined) {
        this.#read = kept.read;
        this.profile = kept.profile;
        this.dirty = true;
      }
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  #take(read: ReadProfile): void {
    this.#read = read;
    this.profile = read.profile;
    this.dirty = false;
    this.problem = null;
  }

  readonly #change = (change: Change<Profile>): void => {
    if (this.profile === null) return;
    this.profile = changed(this.profile, change);
    this.dirty = true;
  };

  override render(): TemplateResult {
    if (this.trouble !== null)
      return html`<div class="page"><h1>${t.business.title}</h1>${troubleView(this.trouble, () => void this.#load())}</div>`;
    const { profile } = this;
    if (profile === null) return html`<div class="page"><p class="soft">${t.loading}</p></div>`;
    const edit: Edit = { profile, change: this.#change };
    return html`<div class="page"><form class="stack wide-gap" @submit=${(event: SubmitEvent) => void this.#save(event)}>
      <div class="bar"><h1>${t.business.title}</h1><div class="row"><span class="soft small" role="status">${this.dirty ? t.business.changed_ : t.business.asSaved}</span>
        ${this.dirty ? html`<button type="button" @click=${this.#discard}>${t.business.discard}</button>` : nothing}
        <button class="main" ?disabled=${this.saving || !this.dirty}>${t.save}</button></div></div>
      ${troubleView(this.problem)}
      ${profileSection(edit)}
      <carillon-voices .business=${this.business} .profile=${profile} @chosen=${(event: CustomEvent<Profile['voice']>) => this.#change({ voice: event.detail })}></carillon-voices>
      ${hoursSection(edit)} ${destinationsSection(edit)} ${textsSection(edit)}
      <carillon-number .business=${this.business} .phone=${profile.phone ?? ''} @written=${(event: CustomEvent<string>) => this.#change({ phone: event.detail === '' ? undefined : event.detail })}></carillon-number>
      <carillon-site .business=${this.business} .origins=${profile.origins} @written=${(event: CustomEvent<string[]>) => this.#change({ origins: event.detail })}></carillon-site>
      </form><carillon-folder .business=${this.business} @imported=${() => void this.#load()}></carillon-folder></div>`;
  }

  readonly #discard = (): void => {
    if (this.#read !== null) this.#take(this.#read);
  };

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { profile } = this;
    if (profile === null || this.#read === null) return;
    const weeks = [profile.hours, ...profile.destinations.map(({ hours }) => hours)];
    if (!weeks.every(isInOrder)) return this.#fails(t.business.rangeWrong);
    this.saving = true;
    try {
      this.#take(await this.api<ReadProfile>('PUT', '/profile', { over: this.#read.over, profile }));
      notify({ text: t.saved });
      void this.querySelector<HTMLElement & { look(): Promise<void> }>('carillon-number')?.look();
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      this.#fails(
        status === 409 ? t.business.changed : status === 400 ? t.business.invalid : troubleOf(error),
      );
    } finally {
      this.saving = false;
    }
  }

  #fails(problem: string): void {
    this.problem = problem;
    window.scrollTo({ top: 0 });
  }
}

customElements.define('carillon-business', BusinessPage);
