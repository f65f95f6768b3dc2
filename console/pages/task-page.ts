/** `<carillon-task>`: a task being written: its form, what it compiles to, its history, and a trial of it. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  type DraftTask,
  TASK_LIMITS,
  type Business as WholeBusiness,
} from '../../agent/business/business.ts';
import { countCharacters } from '../../agent/business/characters.ts';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { pathTo } from '../app/route.ts';
import type { Draft, OpenTask } from '../app/shapes.ts';
import type { Compiled } from '../editor/compiled.ts';
import { Compiler } from '../editor/compiler.ts';
import { DraftKeeper, type Keeping } from '../editor/draft-keeper.ts';
import type { InstructionsEditor, Mark } from '../editor/instructions-editor.ts';
import type { Mend } from '../editor/mends.ts';
import { findingsView, stepsView } from '../editor/preview-view.ts';
import { counted } from '../parts/counted.ts';
import { emojiButton } from '../parts/emoji-button.ts';
import { icon } from '../parts/icon.ts';
import { menu } from '../parts/menu.ts';
import '../scenarios/publish-warning.ts';
import type { PublishWarning } from '../scenarios/publish-warning.ts';
import '../scenarios/scenarios-card.ts';
import type { ScenariosCard } from '../scenarios/scenarios-card.ts';
import { t, when } from '../words/index.ts';
import '../editor/instructions-editor.ts';
import './trial-dialog.ts';
import type { TrialDialog } from './trial-dialog.ts';

type Profile = Omit<WholeBusiness, 'tasks' | 'scenarios'>;

class TaskPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    task: {},
    open: { state: true },
    draft: { state: true },
    profile: { state: true },
    compiled: { state: true },
    keeping: { state: true },
    theirs: { state: true },
    lit: { state: true },
    counts: { state: true },
    viewed: { state: true },
    publishing: { state: true },
  };
  declare task: string;
  declare open: OpenTask | null;
  declare draft: DraftTask | null;
  declare profile: Profile | null;
  declare compiled: Compiled | null;
  declare keeping: Keeping;
  declare theirs: Draft | null;
  declare lit: string | null;
  declare counts: { instructions: number };
  declare viewed: number | null;
  declare publishing: boolean;
  #keeper: DraftKeeper | null = null;
  #compiler: Compiler | null = null;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #marks: readonly Mark[] = [];
  readonly #hide = () => this.#keeper?.close();
  readonly #flush = async () => this.#keeper?.flush();

  constructor() {
    super();
    this.open = null;
    this.draft = null;
    this.profile = null;
    this.compiled = null;
    this.keeping = 'clean';
    this.theirs = null;
    this.lit = null;
    this.counts = { instructions: 0 };
    this.viewed = null;
    this.publishing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#hide);
    this.#compiler = new Compiler((compiled) => {
      this.compiled = compiled;
      this.#mark();
    });
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#hide);
    this.#keeper?.close();
    this.#compiler?.close();
    clearTimeout(this.#counting);
  }

  async #load(): Promise<void> {
    try {
      const [open, { profile }] = await Promise.all([
        this.api<OpenTask>('GET', `/tasks/${this.task}`),
        this.api<{ profile: Profile }>('GET', ''),
      ]);
      this.open = open;
      this.profile = profile;
      const whole = open.draft?.task ?? open.live;
      if (whole === null || this.#compiler === null) return;
      this.#compiler.business = { ...profile, tasks: [], scenarios: [] };
      const revision = open.draft?.revision ?? 0;
      const keeper = new DraftKeeper({
        api: this.api,
        business: this.business.id,
        task: this.task,
        revision,
        tell: (keeping, theirs) => {
          this.keeping = keeping;
          if (theirs !== null) this.theirs = theirs;
        },
      });
      this.#keeper = keeper;
      this.keeping = open.draft === null ? 'clean' : 'saved';
      const rescued = this.owner ? keeper.rescued() : null;
      this.#show(rescued?.task ?? whole);
      if (rescued === null) return;
      notify({ text: t.task.rescued });
      keeper.write(rescued.task);
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  /** Puts a task in the form, as it is. */
  #show(task: DraftTask): void {
    this.draft = task;
    this.#count(task.instructions, 0);
    this.#compiler?.compile(task);
  }

  #write(change: Partial<DraftTask>): void {
    if (this.draft === null || !this.owner) return;
    const task = { ...this.draft, ...change };
    this.draft = task;
    this.#keeper?.write(task);
    if (change.instructions !== undefined) this.#count(change.instructions, 100);
    this.#compiler?.compile(task);
  }

  #count(text: string, delay: number): void {
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      this.counts = { instructions: countCharacters(text) };
    }, delay);
  }

  #mark(): void {
    const { compiled, draft } = this;
    if (compiled === null || compiled.instructions !== draft?.instructions) return;
    const found = compiled.findings.flatMap(({ from, to, severity }): Mark[] =>
      from === null || to === null ? [] : [{ from, to, kind: severity }],
    );
    const lit = compiled.spans.flatMap(({ from, to, step, kind }): Mark[] =>
      step !== null && step === this.lit ? [{ from, to, kind: kind === 'act' ? 'lit-chip' : 'lit' }] : [],
    );
    this.#marks = [...found, ...lit];
    this.requestUpdate();
  }

  get #editor(): InstructionsEditor | null {
    return this.querySelector<InstructionsEditor>('carillon-instructions');
  }

  override render(): TemplateResult {
    if (this.trouble !== null)
      return html`<div class="page"><p class="trouble" role="alert">${this.trouble}</p><a href=${pathTo(this.business.id, 'tasks')}>${t.tasks.title}</a></div>`;
    const { draft, open, profile } = this;
    if (draft === null || open === null || profile === null)
      return html`<div class="page"><p class="soft">${t.loading}</p></div>`;
    return html`<div class="page wide">
      ${this.#bar(draft, open)}
      ${this.theirs === null ? nothing : this.#conflict(this.theirs)}
      <div class="editor">
        ${this.#fields(draft, profile)}
        <div class="beside" tabindex="-1">${this.#beside(profile)}</div>
      </div>
      <carillon-scenarios .business=${this.business} .task=${this.task} .ready=${this.#flush}></carillon-scenarios>
      ${this.#history(draft, open)}
      <carillon-publish-warning></carillon-publish-warning>
      <carillon-trial .business=${this.business} .task=${this.task}
        @carillon-talk=${({ detail }: CustomEvent<string>) => this.querySelector<ScenariosCard>('carillon-scenarios')?.edit(detail, null)}></carillon-trial>
    </div>`;
  }

  #bar(draft: DraftTask, open: OpenTask): TemplateResult {
    const status = this.owner ? t.task.status[this.keeping] : t.task.status.readonly;
    const unpublished = this.keeping !== 'clean';
    return html`<div class="bar">
      <div class="title"><a class="button quiet square" href=${pathTo(this.business.id, 'tasks')} aria-label=${t.tasks.title}>${icon('back')}</a>
        <h1>${draft.emoji} ${draft.name}</h1></div>
      <div class="row">
        <span class="soft small" role="status">${status}</span>
        ${open.live !== null && unpublished && this.owner ? html`<button class="quiet" @click=${() => void this.#discard()}>${t.task.discard}</button>` : nothing}
        ${this.owner ? html`<button @click=${() => void this.#try()}>${icon('try')}${t.task.try}</button>` : nothing}
        ${this.owner ? html`<button class="main" ?disabled=${!unpublished || this.publishing} @click=${() => void this.#publish()}>${t.task.publish}</button>` : nothing}
      </div>
    </div>`;
  }

  #conflict(theirs: Draft): TemplateResult {
    return html`<div class="told" role="alert"><p>${t.task.conflict(t.person(theirs.by))}</p>
      <details><summary>${t.task.theirsShown}</summary><pre>${theirs.task.instructions}</pre></details>
      <p class="row"><button @click=${() => {
        this.#keeper?.settle(theirs.revision);
        this.theirs = null;
        this.#write({});
      }}>${t.task.mine}</button>
      <button @click=${() => {
        this.#keeper?.forget(theirs.revision);
        this.theirs = null;
        this.keeping = 'saved';
        this.#show(theirs.task);
      }}>${t.task.theirs}</button></p></div>`;
  }

  #fields(draft: DraftTask, profile: Profile): TemplateResult {
    const off = !this.owner;
    const value = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    return html`<div class="fields card">
      <div class="named">
        ${emojiButton(draft.emoji, off, (emoji) => this.#write({ emoji }))}
        <label class="field">${counted(t.task.name, countCharacters(draft.emoji + draft.name), TASK_LIMITS.nameAndEmoji)}
          <input name="name" .value=${draft.name} ?readonly=${off} @input=${(event: Event) => this.#write({ name: value(event) })} autocomplete="off" /></label>
      </div>
      <label class="field">${counted(t.task.trigger, countCharacters(draft.trigger), TASK_LIMITS.trigger)}
        <textarea name="trigger" .value=${draft.trigger} ?readonly=${off} @input=${(event: Event) => this.#write({ trigger: value(event) })}></textarea>
        <span class="how">${t.task.triggerHow}</span></label>
      <div class="field">${counted(t.task.instructions, this.counts.instructions, TASK_LIMITS.instructions)}
        <carillon-instructions .value=${draft.instructions} .marks=${this.#marks} .label=${t.task.instructions} .hint=${t.task.hearsEmpty} ?readonly=${off}
          @carillon-input=${(event: CustomEvent<string>) => this.#write({ instructions: event.detail })}
          @carillon-point=${(event: CustomEvent<number | null>) => this.#pointed(event.detail)}></carillon-instructions>
        <div class="row spread"><span class="how">${t.task.instructionsHow}</span>${off ? nothing : this.#actions(profile)}</div></div>
      <label class="field">${counted(t.task.description, countCharacters(draft.description), TASK_LIMITS.description, true)}
        <textarea name="description" .value=${draft.description} ?readonly=${off} @input=${(event: Event) => this.#write({ description: value(event) })}></textarea>
        <span class="how">${t.task.descriptionHow}</span></label>
    </div>`;
  }

  #actions({ destinations, texts }: Profile): TemplateResult {
    const fr = this.compiled === null ? t.language === 'fr' : this.#language === 'fr';
    const words = fr
      ? { transfer: 'Transférer l’appel', sms: 'Envoyer le texto' }
      : { transfer: 'Transfer the call', sms: 'Send the text' };
    const put = (action: 'sms' | 'transfer', id: string) => () =>
      this.#editor?.write(`[${words[action]}](action:${action}/${id})`);
    return menu(
      t.task.action,
      html`${icon('add')}${t.task.action}`,
      [
        { label: t.task.textWith, group: true },
        ...texts.map(({ id }) => ({ label: id, run: put('sms', id) })),
        ...(texts.length === 0 ? [{ label: t.task.noTexts }] : []),
        { label: t.task.transferTo, group: true },
        ...destinations.map(({ id, name }) => ({ label: name, run: put('transfer', id) })),
        ...(destinations.length === 0 ? [{ label: t.task.noDestinations }] : []),
      ],
      'small',
    );
  }

  /** The language that the instructions are in, near enough for a word that is put into them. */
  get #language(): 'en' | 'fr' {
    const { languages } = this.business;
    if (languages.length === 1) return languages[0] ?? 'en';
    return /\b(?:est-ce|vous|votre|je|une?|oui|les?)\b/i.test(this.draft?.instructions ?? '') ? 'fr' : 'en';
  }

  #beside(profile: Profile): TemplateResult {
    const { compiled } = this;
    if (compiled === null) return html`<section class="card"><p class="soft">${t.loading}</p></section>`;
    const errors = compiled.findings.length;
    return html`<section class="card stack" aria-label=${t.task.hears}><h2>${t.task.hears}</h2>
        ${guard([compiled, profile, this.lit], () =>
          stepsView(compiled, profile, this.lit, {
            point: (step) => this.#light(step),
            show: (step) => this.#showStep(step),
          }),
        )}</section>
      <section class="card stack" aria-label=${t.task.findings}><h2>${t.task.findings}${errors === 0 ? nothing : html` <span class="tag warning">${errors}</span>`}</h2>
        ${guard([compiled, profile, this.owner], () =>
          findingsView(compiled, profile, this.#language, !this.owner, {
            show: (from, to) => this.#editor?.show(from, to),
            mend: (mend) => this.#mend(mend),
          }),
        )}</section>`;
  }

  #light(step: string | null): void {
    if (step === this.lit) return;
    this.lit = step;
    this.#mark();
    const first = this.compiled?.spans.find((span) => step !== null && span.step === step);
    if (first !== undefined) this.#editor?.reveal(first.from);
  }

  #pointed(position: number | null): void {
    const span = this.compiled?.spans.find(
      ({ from, to }) => position !== null && from <= position && position < to,
    );
    const step = span?.step ?? null;
    if (step === this.lit) return;
    this.lit = step;
    this.#mark();
    if (step !== null) this.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #showStep(step: string): void {
    const spans = this.compiled?.spans.filter((span) => span.step === step) ?? [];
    const [first] = spans;
    if (first !== undefined) this.#editor?.show(first.from, spans.at(-1)?.to ?? first.to);
  }

  #mend({ from, to, text }: Mend): void {
    if (text === null) this.#editor?.show(from, to);
    else this.#editor?.write(text, { from, to });
  }

  async #publish(): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === null) return;
    this.publishing = true;
    try {
      await this.#publishOnceHeld(keeper);
    } finally {
      this.publishing = false;
    }
  }

  /** Publishes, once whoever publishes knows what must be mended and which scenarios fail. */
  async #publishOnceHeld(keeper: DraftKeeper): Promise<void> {
    await keeper.flush();
    const errors = this.compiled?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
    if (errors > 0 && !window.confirm(t.task.publishWarn(errors))) return;
    if (!(await this.#scenariosHold())) return;
    const done = await this.attempt(() =>
      this.api('POST', `/tasks/${this.task}/publish`, { revision: keeper.revision }),
    );
    if (!done) return;
    keeper.forget(0);
    this.keeping = 'clean';
    notify({ text: t.task.published });
    await this.#reload();
  }

  /** Plays the scenarios on the draft. False: one fails, or they could not be played, and the person looks first. */
  async #scenariosHold(): Promise<boolean> {
    const warning = this.querySelector<PublishWarning>('carillon-publish-warning');
    try {
      const failed = (await this.querySelector<ScenariosCard>('carillon-scenarios')?.play()) ?? [];
      return failed.length === 0 || ((await warning?.ask(failed)) ?? false);
    } catch (error) {
      return (await warning?.ask([], troubleOf(error))) ?? false;
    }
  }

  async #discard(): Promise<void> {
    if (!window.confirm(t.task.discardAsk)) return;
    this.#keeper?.forget(0);
    if (!(await this.attempt(() => this.api('DELETE', `/tasks/${this.task}/draft`)))) return;
    this.keeping = 'clean';
    this.theirs = null;
    await this.#reload();
    if (this.open?.live != null) this.#show(this.open.live);
  }

  async #reload(): Promise<void> {
    await this.attempt(async () => {
      this.open = await this.api<OpenTask>('GET', `/tasks/${this.task}`);
    });
  }

  async #try(): Promise<void> {
    await this.#keeper?.flush();
    await this.querySelector<TrialDialog>('carillon-trial')?.open();
  }

  #history(draft: DraftTask, { versions, live }: OpenTask): TemplateResult | typeof nothing {
    if (versions.length === 0) return nothing;
    return html`<details class="card history" @toggle=${() => this.requestUpdate()}><summary><h2 class="row">${icon('history')}${t.task.history}</h2></summary>
      <ol class="stack">${versions.map(({ version, at, by, task }) => {
        const shown = this.viewed === version;
        return html`<li class="stack"><p class="row"><strong>${t.task.version(version)}</strong>
            <span class="soft">${when(at)} ${t.task.by(t.person(by))}</span>
            ${version === versions[0]?.version && live !== null ? html`<span class="tag live">${t.task.now}</span>` : nothing}
            <button class="small" aria-expanded=${shown} @click=${() => {
              this.viewed = shown ? null : version;
            }}>${t.task.compare}</button>
            ${
              this.owner
                ? html`<button class="small" @click=${() => {
                    const { id, enabled } = draft;
                    this.#write({ ...task, id, enabled });
                    notify({ text: t.task.restored });
                  }}>${t.task.restore}</button>`
                : nothing
            }</p>
          ${shown ? (task.instructions === draft.instructions ? html`<p class="soft">${t.task.same}</p>` : html`<pre>${compared(task.instructions, draft.instructions)}</pre>`) : nothing}</li>`;
      })}</ol></details>`;
  }
}

/** Line by line: `-` stood in the version, `+` stands in the editor. */
function compared(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shared = new Set(now);
  const gone = new Set(old);
  const lines: string[] = [];
  let at = 0;
  for (const line of now) {
    while (at < old.length && !shared.has(old[at] ?? '')) lines.push(`- ${old[at++]}`);
    if (gone.has(line)) {
      if (old[at] === line) at++;
      lines.push(`  ${line}`);
    } else lines.push(`+ ${line}`);
  }
  while (at < old.length) {
    if (!shared.has(old[at] ?? '')) lines.push(`- ${old[at]}`);
    at++;
  }
  return lines.join('\n');
}

customElements.define('carillon-task', TaskPage);
