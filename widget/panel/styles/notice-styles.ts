/** The notes and cards of a conversation. */
import { css } from 'lit';

export const noticeStyles = css`
  .asking {
    animation: late 0.3s 1.2s backwards;
  }
  @keyframes late {
    from {
      opacity: 0;
    }
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
