import { html, type TemplateResult } from 'lit';
import { chooseLanguage, t } from '../words/index.ts';

/** Offers the console in the other language. `chosen`: what is to be done first. */
export function languageButton(
  chosen: (language: 'en' | 'fr') => Promise<void> = async () => undefined,
): TemplateResult {
  const [other, name] = t.language === 'fr' ? (['en', t.english] as const) : (['fr', t.french] as const);
  const choose = () => void chosen(other).finally(() => chooseLanguage(other));
  return html`<button class="quiet" lang=${other} @click=${choose}>${name}</button>`;
}
