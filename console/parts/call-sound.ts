/**
 * `<carillon-call-sound>`: the messages that were left after the tone in a call, to be heard. `carillon-sounding`: which
 * line of the transcript sounds now; `detail`: its `seq`, or null.
 */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Sounded } from '../../agent/calls/sound-of.ts';
import { lasting, t } from '../words/index.ts';

export class CallSound extends LitElement {
  static override properties: PropertyDeclarations = { business: {}, call: {}, sounds: { attribute: false } };
  declare business: string;
  declare call: string;
  declare sounds: readonly Sounded[];

  override createRenderRoot(): this {
    return this;
  }

  /** Plays from where this line begins; false: it has no sound. */
  play(seq: number): boolean {
    const place = this.sounds.findIndex(({ lines }) => lines.some((line) => line.seq === seq));
    const from = this.sounds[place]?.lines.find((line) => line.seq === seq)?.from;
    const audio = this.querySelectorAll('audio')[place];
    if (audio === undefined || from === undefined) return false;
    audio.currentTime = from / 1_000;
    void audio.play().catch(() => undefined);
    return true;
  }

  #tell(sound: Sounded, audio: HTMLAudioElement): void {
    const now = audio.currentTime * 1_000;
    const line = audio.ended || audio.paused ? undefined : sound.lines.findLast(({ from }) => from <= now);
    this.dispatchEvent(new CustomEvent('carillon-sounding', { detail: line?.seq ?? null }));
  }

  override render(): TemplateResult {
    const path = `/v1/businesses/${encodeURIComponent(this.business)}/recordings/${encodeURIComponent(this.call)}`;
    return html`${this.sounds.map((sound) => {
      const tell = (event: Event) => this.#tell(sound, event.currentTarget as HTMLAudioElement);
      return html`<audio controls preload="metadata" aria-label=${t.call.soundOf(lasting(sound.length))} src=${`${path}/${encodeURIComponent(sound.id)}`}
        @timeupdate=${tell} @pause=${tell} @ended=${tell}></audio>`;
    })}<p class="how">${t.call.soundHow}</p>`;
  }
}

customElements.define('carillon-call-sound', CallSound);
