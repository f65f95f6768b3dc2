/** `<carillon-task>`: a task being written: its form, what it compiles to, its history, and a trial of it. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DraftTask } from '../../agent/business/business.ts';
import { countCharacters } from '../../agent/business/characters.ts';
import type { Language } from '../../agent/contract.ts';
import { ApiError, troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import type { Profile } from '../app/profile.ts';
import { pathTo } from '../app/route.ts';
import type { Draft, OpenTask } from '../app/shapes.ts';
import type { Compiled } from '../editor/compiled.ts';
import { Compiler } from '../editor/compiler.ts';
import { conflictView } from '../editor/conflict-view.ts';
import { DraftKeeper, type Keeping } from '../editor/draft-keeper.ts';
import { historyView } from '../editor/history-view.ts';
import type { InstructionsEditor, Mark } from '../editor/instructions-editor.ts';
import { marksOf } from '../editor/marks-of.ts';
import type { Mend } from '../editor/mends.ts';
import { nearLanguage } from '../editor/near-language.ts';
import { findingsView, stepsView } from '../editor/preview-view.ts';
import { taskBar } from '../editor/task-bar.ts';
import { actionsMenu, taskForm } from '../editor/task-form.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import '../scenarios/scenarios-card.ts';
import type { ScenariosCard } from '../scenarios/scenarios-card.ts';
import { scenariosHold } from '../scenarios/scenarios-hold.ts';
import { t } from '../words/index.ts';
import './trial-dialog.ts';
import type { TrialDialog } from './trial-dialog.ts';

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
    length: { state: true },
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
  /** How many characters the instructions have. */
  declare length: number;
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
    this.length = 0;
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
      this.trouble = null;
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
      this.trouble = error instanceof ApiError && error.status === 404 ? t.task.unknown : troubleOf(error);
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
      this.length = countCharacters(text);
    }, delay);
  }

  #mark(): void {
    const { compiled, draft } = this;
    if (compiled === null || compiled.instructions !== draft?.instructions) return;
    this.#marks = marksOf(compiled, this.lit);
    this.requestUpdate();
  }

  get #editor(): InstructionsEditor | null {
    return this.querySelector<InstructionsEditor>('carillon-instructions');
  }

  override render(): TemplateResult {
    if (this.trouble !== null)
      return html`<div class="page"><h1>${t.tasks.title}</h1>${troubleView(this.trouble, () => void this.#load())}
        <div><a class="button" href=${pathTo(this.business.id, 'tasks')}>${icon('back')}${t.tasks.title}</a></div></div>`;
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
      ${historyView(draft, open, this.viewed, {
        view: (version) => {
          this.viewed = version;
        },
        restore: this.owner ? (task) => this.#restore(task) : undefined,
      })}
      <carillon-publish-warning></carillon-publish-warning>
      <carillon-trial .business=${this.business} .task=${this.task}
        @carillon-talk=${({ detail }: CustomEvent<string>) => this.querySelector<ScenariosCard>('carillon-scenarios')?.edit(detail, null)}></carillon-trial>
    </div>`;
  }

  #bar(draft: DraftTask, open: OpenTask): TemplateResult {
    const unpublished = this.keeping !== 'clean';
    return taskBar({
      back: pathTo(this.business.id, 'tasks'),
      name: `${draft.emoji} ${draft.name}`,
      status: this.owner ? t.task.status[this.keeping] : t.task.status.readonly,
      discard: open.live !== null && unpublished && this.owner ? () => void this.#discard() : null,
      own: this.owner
        ? {
            attempt: () => void this.#try(),
            publish: unpublished && !this.publishing ? () => void this.#publish() : null,
          }
        : null,
    });
  }

  #conflict(theirs: Draft): TemplateResult {
    return conflictView(theirs, {
      mine: () => {
        this.#keeper?.settle(theirs.revision);
        this.theirs = null;
        this.#write({});
      },
      theirs: () => {
        this.#keeper?.forget(theirs.revision);
        this.theirs = null;
        this.keeping = 'saved';
        this.#show(theirs.task);
      },
    });
  }

  #fields(draft: DraftTask, profile: Profile): TemplateResult {
    return taskForm(
      {
        draft,
        off: !this.owner,
        length: this.length,
        marks: this.#marks,
        write: (change) => this.#write(change),
        point: (position) => this.#pointed(position),
      },
      actionsMenu(profile, this.#language, (link) => this.#editor?.write(link)),
    );
  }

  /** The language that the instructions are in. */
  get #language(): Language {
    return nearLanguage(this.business.languages, this.draft?.instructions ?? '');
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

  /** Whether both are in sight. One under the other, bringing one into sight would take the other away. */
  get #sideBySide(): boolean {
    const beside = this.querySelector('.beside');
    return beside !== null && getComputedStyle(beside).position === 'sticky';
  }

  #light(step: string | null): void {
    if (step === this.lit) return;
    this.lit = step;
    this.#mark();
    const first = this.compiled?.spans.find((span) => step !== null && span.step === step);
    if (first !== undefined && this.#sideBySide) this.#editor?.reveal(first.from);
  }

  #pointed(position: number | null): void {
    const span = this.compiled?.spans.find(
      ({ from, to }) => position !== null && from <= position && position < to,
    );
    const step = span?.step ?? null;
    if (step === this.lit) return;
    this.lit = step;
    this.#mark();
    if (step !== null && this.#sideBySide)
      this.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'nearest' });
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

  #restore(task: DraftTask): void {
    if (this.draft === null) return;
    const { id, enabled } = this.draft;
    this.#write({ ...task, id, enabled });
    notify({ text: t.task.restored });
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
    if (!(await scenariosHold(this))) return;
    const done = await this.attempt(() =>
      this.api('POST', `/tasks/${this.task}/publish`, { revision: keeper.revision }),
    );
    if (!done) return;
    keeper.forget(0);
    this.keeping = 'clean';
    notify({ text: t.task.published });
    await this.#reload();
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
}

customElements.define('carillon-task', TaskPage);
