/**
 * The door for those who bundle: importing it does nothing, on a server either.
 *
 * ```ts
 * import { defineCarillonVoice } from 'carillon/widget';
 * await defineCarillonVoice();
 * ```
 */
export type { CarillonVoice } from './carillon-voice.ts';
export type { CarillonEvents } from './session/session-events.ts';

/**
 * Registers `<carillon-voice>` in this page, once. On a server it resolves and does nothing. Rejects when the page
 * forbids new elements, or when the script cannot be fetched.
 */
export async function defineCarillonVoice(): Promise<void> {
  if (typeof customElements === 'undefined') return;
  await import('./define.ts');
}
