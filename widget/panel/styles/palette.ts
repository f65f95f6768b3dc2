/** The panel's colours, light and dark: every pair that text is set in passes WCAG AA. A page overrides `--carillon-*`. */
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

export const palette = css`
  .panel {
    color: var(--_text);
    color-scheme: var(--_scheme);
    --_surface: var(--carillon-surface, #fff);
    --_raised: var(--carillon-raised, #f1f5f3);
    --_text: var(--carillon-text, #16231f);
    --_soft: var(--carillon-soft, #54645f);
    --_border: var(--carillon-border, #d5dfdb);
    --_danger: var(--carillon-danger, #b3261e);
    --_scheme: light;
  }
  .dark .panel {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root:not(.light) .panel {
      ${dark}
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
