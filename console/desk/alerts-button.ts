/** `<carillon-alerts>`: asks the browser for notifications, at a click and never before. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';

class AlertsButton extends LitElement {
  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    if (!('Notification' in window) || !window.isSecureContext) return nothing;
    if (Notification.permission === 'granted')
      return html`<p class="soft small" role="status">${t.desk.alertsOn}</p>`;
    if (Notification.permission === 'denied')
      return html`<p class="soft small" role="status">${t.desk.alertsOff}</p>`;
    return html`<div class="row"><button @click=${() => void this.#ask()}>${t.desk.alerts}</button>
      <span class="soft small">${t.desk.alertsHow}</span></div>`;
  }

  async #ask(): Promise<void> {
    await Notification.requestPermission();
    this.requestUpdate();
  }
}

customElements.define('carillon-alerts', AlertsButton);
