/** What there is to see before the first words. */
import { css } from 'lit';

export const stageStyles = css`
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
`;
