import { html, type TemplateResult } from 'lit';

export interface LauncherState {
  readonly label: string;
  readonly busy: boolean;
  readonly talk: () => void;
  readonly intend: () => void;
}

/** The button that opens everything; hovering, focusing or touching it (a touch enters, too) starts the download. */
export function launcher({ label, busy, talk, intend }: LauncherState): TemplateResult {
  return html`<button
    class="launcher"
    part="launcher"
    aria-haspopup="dialog"
    aria-busy=${busy}
    @click=${talk}
    @pointerenter=${intend}
    @focus=${intend}
  >
    <slot name="launcher"
      ><svg width="22" height="22" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <path d="M3 9v4M7 5v12M11 8v6M15 3v16M19 9v4" /></svg
    ></slot>
    <span>${label}</span>
  </button>`;
}
