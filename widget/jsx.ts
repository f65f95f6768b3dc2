/**
 * Types for pages written in JSX. React: `import type { CarillonVoiceAttributes } from 'carillon/widget/jsx'`, then
 *
 * ```ts
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements {
 *       'carillon-voice': CarillonVoiceAttributes & React.HTMLAttributes<HTMLElement>;
 *     }
 *   }
 * }
 * ```
 */
import type { CarillonEvents } from './session/session-events.ts';

/** The attributes of `<carillon-voice>`, as JSX writes them. */
export interface CarillonVoiceAttributes {
  server?: string;
  business?: string;
  language?: 'auto' | 'en' | 'fr';
  mode?: 'voice' | 'text' | 'both';
  position?: 'bottom-right' | 'bottom-left' | 'inline';
  theme?: 'auto' | 'light' | 'dark';
  label?: string;
  heading?: string;
  welcome?: string;
  avatar?: string;
  consent?: string;
  'start-open'?: boolean | '';
}

declare global {
  // so that addEventListener('carillon-end', …) knows its detail
  interface HTMLElementEventMap extends CarillonEventMap {}
  interface DocumentEventMap extends CarillonEventMap {}
}

type CarillonEventMap = { [K in keyof CarillonEvents]: CustomEvent<CarillonEvents[K]> };
