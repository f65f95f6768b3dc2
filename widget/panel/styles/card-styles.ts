/** Its cards: the welcome, the consent, the failure. */
import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 16px;
    padding: 24px 22px;
    overflow: auto;
  }
  .terms {
    white-space: pre-line;
  }
  .fine {
    color: var(--_soft);
    font-size: 13px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .card:not(.after),
  .after:first-child {
    width: min(440px, 100%);
    margin-inline: auto;
  }
  .centred {
    margin-block: auto;
  }
  .welcome > p {
    font-size: 19px;
    line-height: 1.4;
    text-wrap: balance;
  }
  .welcome .choices {
    flex-direction: column;
  }
  .welcome .orb {
    display: none;
    margin: 24px auto 30px;
  }
  .inline .welcome {
    text-align: center;
  }
  .inline .welcome .orb {
    display: block;
  }
  @media (max-width: 480px) and (min-height: 600px) {
    .welcome {
      text-align: center;
    }
    .welcome .orb {
      display: block;
    }
  }
  details {
    color: var(--_soft);
    font-size: 14px;
  }
  summary {
    padding: 8px 0;
    border-radius: 6px;
    cursor: pointer;
  }
  .test {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 12px;
    border-radius: 12px;
    background: var(--_raised);
  }
  .picker {
    min-height: 40px;
    max-width: 100%;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_text);
  }
`;
