/** `<carillon-kept>`: what the business has of a person, by their number: to be given to them, or erased. */
import { html, type TemplateResult } from 'lit';
import { notify, Page } from '../app/page.ts';
import { save } from '../parts/save.ts';
import { t } from '../words/index.ts';

class KeptCard extends Page {
  override render(): TemplateResult {
    return html`<section class="card stack"><h2>${t.access.number}</h2><p class="how">${t.access.numberHow}</p>
      <form class="row" @submit=${(event: SubmitEvent) => void this.#about(event)}>
        <label class="field"><span class="label">${t.access.theNumber}</span><input name="number" type="tel" required pattern="\\+[1-9][0-9]{6,14}" placeholder=${t.access.numberShape} autocomplete="off" /></label>
        <button value="give">${t.access.give}</button><button value="erase" class="danger">${t.access.erase}</button></form></section>`;
  }

  async #about(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const number = String(new FormData(form).get('number'));
    const path = `/people/${encodeURIComponent(number)}`;
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'erase') {
      await this.attempt(async () => save(`${number}.json`, await this.api('GET', path)));
      return;
    }
    if (!window.confirm(t.access.eraseAsk(number))) return;
    await this.attempt(async () => {
      const { erased } = await this.api<{ erased: { calls: number; messages: number } }>('DELETE', path);
      notify({ text: t.access.erased(erased.calls, erased.messages) });
      form.reset();
    });
  }
}

customElements.define('carillon-kept', KeptCard);
