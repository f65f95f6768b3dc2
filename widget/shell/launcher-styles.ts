/**
 * The launcher; the panel brings the rest of the palette. What shows is `.root`, not the host, so that a page's own
 * `* { all: unset }` has nothing to undo.
 */
import { css } from 'lit';

export const launcherStyles = css`
  :host {
    --_accent: var(--carillon-accent, #1c5a4f);
    --_on-accent: var(--carillon-on-accent, #fff);
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    direction: ltr;
    position: fixed;
    z-index: var(--carillon-z-index, 2147483647);
    bottom: var(--carillon-offset, 20px);
    right: var(--carillon-offset, 20px);
    font: 15px/1.5 var(--carillon-font, system-ui, sans-serif);
  }
  .bottom-left {
    right: auto;
    left: var(--carillon-offset, 20px);
  }
  .inline {
    display: block;
    position: static;
  }
  .launcher {
    all: unset;
    display: flex;
    align-items: center;
    gap: 10px;
    height: 52px;
    padding: 0 22px 0 18px;
    border-radius: 26px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
    box-shadow: 0 6px 20px #0004;
  }
  .launcher:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .launcher {
      border: 1px solid;
    }
  }
`;
