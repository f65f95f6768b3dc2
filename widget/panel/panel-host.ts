import type { Language } from '../../agent/contract.ts';

/** What the panel asks of its element. */
export interface PanelHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly server: string;
  readonly business: string;
  readonly mode: 'voice' | 'text' | 'both';
  readonly position: string;
  readonly heading: string;
  readonly welcome: string;
  readonly avatar: string;
  /** Absent: none is asked. Empty: the words of the language. */
  readonly consent: string | null | undefined;
  readonly startOpen: boolean;
  opened: boolean;
  chosenLanguage(): Language;
  requestUpdate(): void;
}
