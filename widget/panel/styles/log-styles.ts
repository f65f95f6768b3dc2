/** The conversation, and what is said in it. */
import { css } from 'lit';

export const logStyles = css`
  .scroll {
    flex: 1;
    min-height: 0;
    padding: 18px calc(18px + var(--_side));
    overflow: auto;
    overscroll-behavior: contain;
    outline-offset: -3px !important;
  }
  .scroll,
  .scroll [role='log'] {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .scroll > :first-child {
    margin-top: auto;
  }
  .speech {
    display: flex;
    flex-direction: column;
    gap: 6px;
    max-width: 86%;
    align-self: flex-start;
    position: relative;
  }
  .speech p {
    padding: 9px 14px;
    border-radius: 18px 18px 18px 5px;
    background: var(--_raised);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .speech[data-side='visitor'] {
    align-self: flex-end;
  }
  .speech[data-side='visitor'] p {
    border-radius: 18px 18px 5px 18px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .speech small {
    align-self: flex-end;
    color: var(--_danger);
    font-size: 13px;
  }
  .speech:is([data-coming], [data-waits])[data-side='visitor'] p {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: var(--_text);
  }
  .speech a,
  .sources a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  .speech a[href^='tel:'] {
    white-space: nowrap;
  }
  .cut {
    color: var(--_soft);
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0 0 0 4px;
    list-style: none;
    font-size: 13px;
  }
  .sources li {
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    color: var(--_soft);
  }
`;
