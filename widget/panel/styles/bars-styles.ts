/** The bars that follow a voice. */
import { css } from 'lit';

export const barsStyles = css`
  .bars {
    --level: 0;
    display: inline-flex;
    align-items: center;
    gap: 2px;
    height: 16px;
    color: var(--_accent);
  }
  .bars i {
    width: 3px;
    height: 100%;
    border-radius: 2px;
    background: currentColor;
    transform: scaleY(calc(0.2 + var(--level) * var(--share, 0.5)));
  }
  .bars i:nth-child(3n + 2) {
    --share: 0.8;
  }
  .bars i:nth-child(4n + 3) {
    --share: 0.65;
  }
  .bars[data-phase='connecting'] i,
  .bars[data-phase='reconnecting'] i {
    animation: ring 1s infinite;
  }
  .bars[data-phase='thinking'] {
    color: var(--_soft);
  }
  .wide {
    height: 28px;
    gap: 4px;
  }
  .wide i {
    width: 5px;
  }
`;
