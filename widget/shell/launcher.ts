import { html, type TemplateResult } from 'lit';

export interface LauncherState {
  readonly label: string;
  readonly busy: boolean;
  readonly talk: () => void;
  readonly intend: () => void;
}

/** The button that opens everything; hovering, focusing or touching it starts the download. */
export function launcher({ label, busy, talk, intend }: LauncherState): TemplateResult {
  return html`<button
    class="launcher"
    part="launcher"
    aria-haspopup="dialog"
    aria-busy=${busy}
    @click=${talk}
    @pointerenter=${intend}
    @focus=${intend}
    @touchstart=${{ handleEvent: intend, passive: true }}
  >
    <slot name="launcher"
      ><svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
        <path d="M4 10v4M8 6v12M12 9v6M16 4v16M20 10v4" /></svg
    ></slot>
    <span>${label}</span>
  </button>`;
}
