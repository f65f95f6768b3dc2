/** Keeps the keyboard where it was: whoever pressed a button that goes finds the next one under their fingers. */
import type { LitElement } from 'lit';

export class NextButton {
  readonly #host: LitElement;
  #held = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** To be told before what `host` shows changes. Where no button comes yet, the next change is waited for. */
  changes(): void {
    const host = this.#host;
    this.#held ||= host.contains(document.activeElement);
    // Without this, what is shown now would count as complete.
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const next = host.querySelector<HTMLElement>('button');
      if (!this.#held || next === null) return;
      this.#held = false;
      // Whoever has gone elsewhere meanwhile stays there.
      if (document.activeElement === document.body) next.focus();
    });
  }
}
