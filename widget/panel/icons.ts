/** The panel's drawings, 24 × 24, in the colour of the text around them. */
import { type SVGTemplateResult, svg } from 'lit';

const icon = (path: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

export const microphoneIcon = icon(
  svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3"/>`,
);
export const mutedIcon = icon(
  svg`<path d="M9 9v2a3 3 0 0 0 5 2.2M15 10V6a3 3 0 0 0-5.8-1M5 11a7 7 0 0 0 11 5.7M19 11a7 7 0 0 1-.6 2.8M12 18v3M4 4l16 16"/>`,
);
export const hangUpIcon = icon(
  svg`<path d="M3.2 14.8c-.6-.7-.6-1.7-.1-2.5C5 9.7 8.3 8.2 12 8.2s7 1.5 8.9 4.1c.5.8.5 1.8-.1 2.5l-.9 1c-.5.6-1.3.7-2 .4l-2.4-1.2c-.6-.3-1-.9-1-1.6v-1.2a9.5 9.5 0 0 0-5 0v1.2c0 .7-.4 1.3-1 1.6l-2.4 1.2c-.7.3-1.5.2-2-.4z"/>`,
);
export const sendIcon = icon(svg`<path d="M12 19V5M6 11l6-6 6 6"/>`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
export const minimiseIcon = icon(svg`<path d="M6 9l6 6 6-6"/>`);
export const chatIcon = icon(svg`<path d="M20 12a8 8 0 0 1-11.7 7.1L4 20l.9-4.3A8 8 0 1 1 20 12z"/>`);
export const checkIcon = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`);
export const phoneIcon = icon(
  svg`<path d="M6.5 3.5h2.8l1.6 4.2-2 1.5a12 12 0 0 0 5.9 5.9l1.5-2 4.2 1.6v2.8c0 1.1-.9 2-2 2A16 16 0 0 1 4.5 5.5c0-1.1.9-2 2-2z"/>`,
);
export const upIcon = icon(
  svg`<path d="M7 11v9H4v-9zM7 11l4-8c1.5 0 2.5 1 2.5 2.5V9H18a2 2 0 0 1 2 2.3l-1 7A2 2 0 0 1 17 20H7"/>`,
);
export const downIcon = icon(
  svg`<path d="M7 13V4H4v9zM7 13l4 8c1.5 0 2.5-1 2.5-2.5V15H18a2 2 0 0 0 2-2.3l-1-7A2 2 0 0 0 17 4H7"/>`,
);
export const copyIcon = icon(
  svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3"/>`,
);
export const downloadIcon = icon(svg`<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>`);
