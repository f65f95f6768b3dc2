/**
 * `<carillon-voicemail>`: a destination's message as somebody speaks it, recorded here or taken from a file. Fires
 * `recorded` with the id of the sound that is kept, or null where it is removed; the page saves it with the rest.
 */
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { businessApi, troubleOf } from '../app/api.ts';
import { LONGEST, messageFile } from '../parts/message-file.ts';
import { NextButton } from '../parts/next-button.ts';
import { RecordError } from '../parts/record-problem.ts';
import { recordSound } from '../parts/sound-recorder.ts';
import { t } from '../words/index.ts';
import { type RecorderState, recorderView } from './recorder-view.ts';

/** Between two looks at the microphone, in milliseconds. */
const TICK = 100;

class VoicemailRecorder extends LitElement {
  static override properties: PropertyDeclarations = {
    business: {},
    place: {},
    sound: {},
    what: {},
    state: { state: true },
    problem: { state: true },
  };
  declare business: string;
  /** Which destination and language it is about: what is not kept for another goes. */
  declare place: string;
  /** The sound that is kept; null: none is. */
  declare sound: string | null;
  /** What is recorded, for a screen reader. */
  declare what: string;
  declare state: RecorderState;
  declare problem: string | null;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #next = new NextButton(this);

  constructor() {
    super();
    this.sound = null;
    this.what = '';
    this.state = { at: 'rest' };
    this.problem = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changes: PropertyValues): void {
    if (changes.get('place') === undefined) return;
    this.#letGo();
    this.state = { at: 'rest' };
    this.problem = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
    this.state = { at: 'rest' };
  }

  #letGo(): void {
    clearInterval(this.#clock);
    if (this.state.at === 'recording') this.state.recorder.cancel();
    if (this.state.at === 'take') URL.revokeObjectURL(this.state.url);
  }

  #go(state: RecorderState, problem: string | null = null): void {
    this.#letGo();
    this.#showing(state, problem);
  }

  #showing(state: RecorderState, problem: string | null): void {
    this.#next.changes();
    this.state = state;
    this.problem = problem;
  }

  /** Whether what was begun for `place` is still of use. */
  #isStill(place: string): boolean {
    return this.isConnected && this.place === place;
  }

  #fail(error: unknown, place: string): void {
    if (!this.#isStill(place)) return;
    const problem = error instanceof RecordError ? t.recorder.problems[error.problem] : troubleOf(error);
    this.#go({ at: 'rest' }, problem);
  }

  async #record(): Promise<void> {
    const { place } = this;
    this.#go({ at: 'busy' });
    try {
      const recorder = await recordSound();
      if (!this.#isStill(place)) return recorder.cancel();
      this.#go({ at: 'recording', recorder, since: Date.now(), level: 0 });
      this.#clock = setInterval(() => this.#tick(), TICK);
    } catch (error) {
      this.#fail(error, place);
    }
  }

  #tick(): void {
    const { state } = this;
    if (state.at !== 'recording') return;
    this.state = { ...state, level: state.recorder.level() };
    if (Date.now() - state.since >= LONGEST * 1_000) void this.#stop();
  }

  async #stop(): Promise<void> {
    if (this.state.at !== 'recording') return;
    const { recorder } = this.state;
    clearInterval(this.#clock);
    const stopped = recorder.stop();
    this.#showing({ at: 'busy' }, null);
    await this.#take(stopped);
  }

  async #take(coming: Promise<Blob>): Promise<void> {
    const { place } = this;
    try {
      const take = await messageFile(await coming);
      if (!this.#isStill(place)) return;
      this.#go({ at: 'take', take, url: URL.createObjectURL(take.file), keeping: false });
    } catch (error) {
      this.#fail(error, place);
    }
  }

  async #useFile(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    this.#go({ at: 'busy' });
    await this.#take(Promise.resolve(file));
  }

  async #keep(): Promise<void> {
    const { state, place } = this;
    if (state.at !== 'take' || state.keeping) return;
    this.state = { ...state, keeping: true };
    this.problem = null;
    try {
      const { id } = await businessApi(this.business)<{ id: string }>('POST', '/sounds', state.take.file);
      if (!this.#isStill(place)) return;
      this.#go({ at: 'rest' });
      this.#tell(id);
    } catch (error) {
      if (!this.#isStill(place)) return;
      this.state = { ...state, keeping: false };
      this.problem = troubleOf(error);
    }
  }

  #remove(): void {
    this.#go({ at: 'rest' });
    this.#tell(null);
  }

  #tell(sound: string | null): void {
    this.sound = sound;
    this.dispatchEvent(new CustomEvent('recorded', { detail: sound }));
  }

  override render(): TemplateResult {
    const { state, sound, business, what } = this;
    const view = recorderView(
      { state, sound, business, what },
      {
        record: () => void this.#record(),
        stop: () => void this.#stop(),
        useFile: (event) => void this.#useFile(event),
        keep: () => void this.#keep(),
        drop: () => this.#go({ at: 'rest' }),
        remove: () => this.#remove(),
      },
    );
    return html`<div class="field"><span class="label">${t.recorder.title}</span>${view}
      <div role="alert">${this.problem === null ? nothing : html`<p class="trouble">${this.problem}</p>`}</div></div>`;
  }
}

customElements.define('carillon-voicemail', VoicemailRecorder);
