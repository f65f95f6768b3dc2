/** The screen after a call. */
import { css } from 'lit';

export const afterStyles = css`
  .after {
    flex: none;
    gap: 14px;
    padding-inline: calc(22px + var(--_side));
    border-top: 1px solid var(--_border);
  }
  .after:first-child {
    margin-block: auto;
    padding-inline: 22px;
    border: 0;
  }
  .after p {
    color: var(--_soft);
  }
  .after h3 + p {
    margin-top: 6px;
  }
  .rating,
  .keep {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .rating span {
    flex: 1;
  }
  .rating [data-failed] {
    color: var(--_danger);
  }
  .rating :disabled {
    opacity: 1;
  }
  .rating :disabled[aria-pressed='false'] {
    opacity: 0.4;
  }
  .rating [aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: var(--_accent);
  }
`;
