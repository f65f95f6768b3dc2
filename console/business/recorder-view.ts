/** What the recorder of a destination's message shows, in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../parts/icon.ts';
import { LONGEST, type MessageFile } from '../parts/message-file.ts';
import type { SoundRecorder } from '../parts/sound-recorder.ts';
import { lasting, t } from '../words/index.ts';

export type RecorderState =
  /** What is kept, if anything is. */
  | { at: 'rest' }
  /** The microphone is being asked for, or a recording made ready. */
  | { at: 'busy' }
  | { at: 'recording'; recorder: SoundRecorder; since: number; level: number }
  /** A recording that is not kept yet. */
  | { at: 'take'; take: MessageFile; url: string; keeping: boolean };

export interface RecorderShown {
  state: RecorderState;
  /** The sound that is kept; null: none is. */
  sound: string | null;
  business: string;
  /** What is recorded, for a screen reader. */
  what: string;
}

export interface RecorderActions {
  record(): void;
  stop(): void;
  useFile(event: Event): void;
  keep(): void;
  drop(): void;
  remove(): void;
}

export function recorderView(shown: RecorderShown, act: RecorderActions): TemplateResult {
  const { state, what } = shown;
  const { recorder: words } = t;
  const button = (picture: IconName, label: string, press: () => void, look = 'small', busy = false) =>
    html`<button type="button" class=${look} ?disabled=${busy} aria-label=${`${label}, ${what}`} @click=${press}>${icon(picture)}${label}</button>`;
  const file = () =>
    html`<label class="button small">${words.file}<input class="hidden" type="file" accept="audio/*" aria-label=${`${words.file}, ${what}`} @change=${act.useFile} /></label>`;
  const audio = (src: string, label: string) =>
    html`<audio controls preload="metadata" src=${src} aria-label=${`${label}, ${what}`}></audio>`;

  switch (state.at) {
    case 'busy':
      return html`<p class="soft" role="status">${words.wait}</p>`;
    case 'recording':
      return html`<p class="row"><span role="status"><span class="dot on-air"></span>${words.recording}</span>
          <span role="timer">${words.passed(Math.floor((Date.now() - state.since) / 1_000), LONGEST)}</span></p>
        <meter min="0" max="1" .value=${state.level} aria-label=${words.level}></meter>
        <div>${button('stop', words.stop, act.stop, 'main small')}</div>`;
    case 'take':
      return html`${audio(state.url, words.take(lasting(state.take.length)))}
        ${state.take.silent ? html`<p class="soft" role="status">${icon('warning')} ${words.silent}</p>` : nothing}
        <div class="row">${button('check', words.keep, act.keep, 'main small', state.keeping)}
          ${button('voice', words.again, act.record, 'small', state.keeping)}
          ${button('undo', words.drop, act.drop, 'small', state.keeping)}</div>`;
    default:
      if (shown.sound === null)
        return html`<div class="row">${button('voice', words.record, act.record)}${file()}</div>
          <span class="how">${words.how}</span>`;
      return html`${audio(`/v1/businesses/${encodeURIComponent(shown.business)}/sounds/${shown.sound}`, words.kept)}
        <div class="row">${button('voice', words.again, act.record)}${file()}
          ${button('delete', words.remove, act.remove, 'small danger')}</div>`;
  }
}
