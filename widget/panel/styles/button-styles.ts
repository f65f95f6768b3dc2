/** Its buttons. */
import { css } from 'lit';

export const buttonStyles = css`
  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 0 18px;
    border: 1px solid transparent;
    border-radius: 22px;
    background: none;
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }
  button svg {
    flex: none;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  .panel :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    filter: brightness(1.08);
  }
  .quiet {
    border-color: var(--_border);
    background: var(--_surface);
  }
  .quiet:hover,
  .icon:not(.send):hover {
    background: var(--_raised);
  }
  .small {
    min-height: 36px;
    padding: 0 12px;
    font-size: 13px;
  }
  .icon {
    flex: none;
    width: 44px;
    padding: 0;
    color: var(--_soft);
  }
`;
