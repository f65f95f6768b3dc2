import type { CarillonEvents } from '../session/session-events.ts';

/** Tells the host page. The event bubbles and crosses shadow roots. */
export function emit<K extends keyof CarillonEvents>(
  from: Element,
  type: K,
  detail: CarillonEvents[K],
): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
