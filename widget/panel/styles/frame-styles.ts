/** The panel and its header. */
import { css } from 'lit';

export const frameStyles = css`
  .panel,
  .panel * {
    box-sizing: border-box;
  }
  .panel {
    /* a wide panel keeps its lines short */
    --_side: max(0px, 50% - 340px);
    display: flex;
    flex-direction: column;
    width: min(384px, calc(100vw - 32px));
    height: min(620px, calc(100dvh - 40px));
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--carillon-radius, 20px);
    background: var(--_surface);
    box-shadow: 0 2px 6px #0001, 0 16px 48px #0003;
    animation: rise 0.18s ease-out;
    outline: none;
  }
  .panel:is([data-phase='idle'], [data-phase='consent'], [data-phase='failed']) {
    height: auto;
    max-height: min(620px, calc(100dvh - 40px));
  }
  .inline .panel {
    width: 100%;
    height: var(--carillon-height, 560px);
    box-shadow: none;
    animation: none;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (max-width: 480px), (max-height: 480px) {
    .root:not(.inline) .panel {
      position: fixed;
      inset: var(--seen-top, 0) 0 auto 0;
      width: 100%;
      height: var(--seen-height, 100dvh) !important;
      max-height: none !important;
      border: 0;
      border-radius: 0;
      padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
        env(safe-area-inset-left);
    }
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 72px;
    padding: 12px calc(14px + var(--_side)) 12px calc(18px + var(--_side));
    border-bottom: 1px solid var(--_border);
  }
  .who {
    flex: 1;
    min-width: 0;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 16px;
    line-height: 1.3;
    font-weight: 650;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  h3 {
    font-size: 16px;
    font-weight: 650;
    outline: none;
  }
  .avatar {
    --level: 0;
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    width: 42px;
    height: 42px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 19px;
    font-weight: 600;
    box-shadow: 0 0 0 calc(var(--level) * 7px) color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .avatar img {
    width: 100%;
    height: 100%;
    border-radius: 50%;
    object-fit: cover;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_soft);
    font-size: 13px;
    line-height: 20px;
  }
  .elapsed {
    color: var(--_soft);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .body {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
