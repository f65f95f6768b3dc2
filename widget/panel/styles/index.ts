import { callStyles } from './call-styles.ts';
import { frameStyles } from './frame-styles.ts';
import { logStyles } from './log-styles.ts';
import { palette } from './palette.ts';

/** The panel's sheets, adopted when it loads. */
export const panelStyles = [palette, frameStyles, logStyles, callStyles];
