/** The conversation. */
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
  .stage {
    display: grid;
    place-items: center;
    gap: 46px;
    margin: auto;
    padding-top: 24px;
    color: var(--_soft);
  }
  .orb {
    --level: 0;
    width: 92px;
    height: 92px;
    border-radius: 50%;
    background: radial-gradient(circle at 32% 28%, color-mix(in srgb, var(--_accent) 60%, #fff), var(--_accent) 72%);
    box-shadow:
      0 0 0 calc(10px + var(--level) * 14px) color-mix(in srgb, var(--_accent) 16%, transparent),
      0 0 0 calc(22px + var(--level) * 34px) color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .orb[data-phase='connecting'] {
    animation: breathe 2.4s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      transform: scale(0.94);
      opacity: 0.75;
    }
  }
  .asking {
    animation: late 0.3s 1.2s backwards;
  }
  @keyframes late {
    from {
      opacity: 0;
    }
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
  .note {
    align-self: center;
    max-width: 92%;
    padding: 8px 14px;
    border-radius: 14px;
    background: var(--_raised);
    color: var(--_soft);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 12px;
    align-self: stretch;
    padding: 12px 14px;
    border: 1px solid var(--_border);
    border-radius: 14px;
    font-size: 14px;
    font-weight: 550;
    text-wrap: pretty;
  }
  .notice svg {
    flex: none;
    padding: 6px;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_accent);
  }
  .notice small {
    display: block;
    color: var(--_soft);
    font-weight: 400;
  }
  .notice[data-state='failed'] svg,
  .notice[data-state='refused'] svg {
    background: color-mix(in srgb, var(--_danger) 14%, transparent);
    color: var(--_danger);
  }
  .panel:not([data-phase='ended'], [data-phase='failed']) .notice[data-state='started'] svg {
    animation: ring 1.2s ease-in-out infinite;
  }
  @keyframes ring {
    50% {
      opacity: 0.4;
    }
  }
  .dots {
    display: flex;
    gap: 4px;
    padding: 12px 14px;
  }
  .dots i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--_soft);
    animation: ring 1.2s infinite;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
`;
