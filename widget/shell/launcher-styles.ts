/**
 * The palette and the launcher. What holds the element in its place is `!important`: inside a shadow tree that is
 * what a page's own `* { all: unset }` cannot undo.
 */
import { css } from 'lit';

const dark = css`
  --_accent: var(--carillon-accent, #8ad6c4);
  --_on-accent: var(--carillon-on-accent, #06231d);
  --_surface: var(--carillon-surface, #16201e);
  --_raised: var(--carillon-raised, #22302d);
  --_text: var(--carillon-text, #eaf1ef);
  --_soft: var(--carillon-soft, #a9bab5);
  --_border: var(--carillon-border, #3a4b47);
  --_danger: var(--carillon-danger, #ff9d94);
  --_scheme: dark;
`;

export const launcherStyles = css`
  :host {
    --_accent: var(--carillon-accent, #1c5a4f);
    --_on-accent: var(--carillon-on-accent, #fff);
    --_surface: var(--carillon-surface, #fff);
    --_raised: var(--carillon-raised, #f1f5f3);
    --_text: var(--carillon-text, #16231f);
    --_soft: var(--carillon-soft, #54645f);
    --_border: var(--carillon-border, #d5dfdb);
    --_danger: var(--carillon-danger, #b3261e);
    --_scheme: light;
    display: block !important;
    position: fixed !important;
    inset: auto var(--carillon-offset, 20px) var(--carillon-offset, 20px) auto !important;
    z-index: var(--carillon-z-index, 2147483647) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([position='bottom-left']) {
    inset: auto auto var(--carillon-offset, 20px) var(--carillon-offset, 20px) !important;
  }
  :host([position='inline']) {
    position: relative !important;
    inset: auto !important;
    z-index: auto !important;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  .root {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: var(--_scheme);
    font: 400 15px/1.5 var(--carillon-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  }
  .launcher {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 52px;
    padding: 0 22px 0 18px;
    border-radius: 26px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
    box-shadow: 0 1px 2px #0003, 0 8px 24px #0003;
    transition: transform 0.15s;
  }
  .launcher:hover {
    transform: translateY(-1px);
  }
  .launcher:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .launcher[aria-busy='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  @media (forced-colors: active) {
    .launcher {
      border: 1px solid ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
