/** What a call is led with: the field, the microphone, and the way out. */
import { css } from 'lit';

export const controlsStyles = css`
  footer {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 12px calc(14px + var(--_side)) 14px;
    border-top: 1px solid var(--_border);
  }
  .composer {
    display: flex;
    align-items: flex-end;
    gap: 6px;
    padding: 3px 3px 3px 4px;
    border: 1px solid var(--_soft);
    border-radius: 24px;
    background: var(--_surface);
  }
  .composer:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  textarea {
    flex: 1;
    min-width: 0;
    field-sizing: content;
    min-height: 40px;
    max-height: 120px;
    padding: 9px 6px 9px 12px;
    border: 0;
    background: none;
    font-size: 16px;
    line-height: 22px;
    resize: none;
    outline: none !important;
  }
  textarea::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .send {
    width: 40px;
    min-height: 40px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .send:disabled {
    background: var(--_raised);
    color: var(--_soft);
    opacity: 1;
  }
  .left {
    padding: 0 12px;
    color: var(--_soft);
    font-size: 13px;
  }
  .left:empty {
    display: none;
  }
  .left[data-over] {
    color: var(--_danger);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .split {
    display: flex;
    border: 1px solid var(--_border);
    border-radius: 22px;
  }
  .round {
    position: relative;
    width: 44px;
    padding: 0;
    overflow: hidden;
  }
  .round svg {
    position: relative;
  }
  .round[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_danger) 12%, transparent);
    color: var(--_danger);
  }
  .rise {
    --level: 0;
    position: absolute;
    inset: 0;
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
    transform: scaleY(var(--level));
    transform-origin: bottom;
  }
  .compact {
    width: 34px;
    min-height: 42px;
    padding: 0 0 0 6px;
    border: 0;
    border-left: 1px solid var(--_border);
    border-radius: 0 22px 22px 0;
    appearance: none;
    background-repeat: no-repeat;
    background-image: linear-gradient(45deg, transparent 50%, var(--_soft) 50%), linear-gradient(-45deg, transparent 50%, var(--_soft) 50%);
    background-position: 12px 19px, 17px 19px;
    background-size: 5px 5px;
    color: transparent;
    font-size: 0;
    cursor: pointer;
  }
  .compact option {
    color: var(--_text);
    font-size: 15px;
  }
  .muted:empty {
    display: none;
  }
  .muted {
    color: var(--_danger);
    font-size: 13px;
    font-weight: 600;
  }
  .controls > button {
    padding: 0 14px;
  }
  .hang-up {
    margin-left: auto;
    border-color: color-mix(in srgb, var(--_danger) 45%, transparent);
    color: var(--_danger);
  }
  .hang-up:hover {
    background: color-mix(in srgb, var(--_danger) 10%, transparent);
  }
`;
