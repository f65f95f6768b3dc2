import { afterStyles } from './after-styles.ts';
import { barsStyles } from './bars-styles.ts';
import { buttonStyles } from './button-styles.ts';
import { cardStyles } from './card-styles.ts';
import { contrastStyles } from './contrast-styles.ts';
import { controlsStyles } from './controls-styles.ts';
import { frameStyles } from './frame-styles.ts';
import { logStyles } from './log-styles.ts';
import { noticeStyles } from './notice-styles.ts';
import { palette } from './palette.ts';
import { stageStyles } from './stage-styles.ts';

/** The panel's sheets, adopted when it loads; a later one wins over an earlier one. */
export const panelStyles = [
  palette,
  frameStyles,
  buttonStyles,
  cardStyles,
  logStyles,
  stageStyles,
  noticeStyles,
  controlsStyles,
  barsStyles,
  afterStyles,
  contrastStyles,
];
