import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { duty } from './duty.ts';

/** Draws its host again when anything changes at the desk. */
export class DutyWatch implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#changed = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    duty.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    duty.removeEventListener('change', this.#changed);
  }
}
