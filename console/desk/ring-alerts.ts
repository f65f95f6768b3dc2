/** The browser's own notifications of what rings, for when another window is in front. */
import type { Ring } from '../../agent/calls/ring.ts';
import { go, pathTo } from '../app/route.ts';
import { t } from '../words/index.ts';
import { callerOf } from './caller-of.ts';

export class RingAlerts {
  readonly #shown = new Map<string, Notification>();

  /** Shows those that ring, and takes the others away. Why somebody calls stays in the console. */
  show(rings: readonly Ring[], business: string): void {
    for (const [id, shown] of this.#shown) {
      if (rings.some((ring) => ring.id === id)) continue;
      shown.close();
      this.#shown.delete(id);
    }
    if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) return;
    for (const ring of rings) {
      if (this.#shown.has(ring.id)) continue;
      const title = t.desk.ringing(callerOf(ring), ring.destination);
      try {
        const alert = new Notification(title, { tag: ring.id, requireInteraction: true });
        alert.onclick = () => {
          window.focus();
          go(pathTo(business, 'desk'));
        };
        this.#shown.set(ring.id, alert);
      } catch {
        // Some telephones allow none to a page: the bell rings all the same.
        return;
      }
    }
  }
}
