/** Edges where a visitor's own colours replace all others. */
import { css } from 'lit';

export const contrastStyles = css`
  @media (forced-colors: active) {
    .panel,
    .panel button,
    .speech p {
      border: 1px solid CanvasText;
    }
    .bars i,
    .rise {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
