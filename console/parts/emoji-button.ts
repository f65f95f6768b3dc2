/** A button that shows a task's emoji, and a palette to choose another from. */
import { html, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';
import { placeBeneath } from './place-beneath.ts';

const EMOJIS = [
  ...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    '📅🦷🔧🚿🔥💡🏠🚗🐶🐱💇🍽️📍🗺️🅿️🚪📋📝✍️📨💬📞☎️🙋🤝🌱⭐✨💳🧾💰🎁⏰⏳🚨⚠️❤️🩺💊👶👓🧹🛠️🏗️🌳❄️🎓⚖️📦🚚',
  ),
].map(({ segment }) => segment);

/** `choose` gets the emoji. */
export function emojiButton(
  emoji: string,
  disabled: boolean,
  choose: (emoji: string) => void,
): TemplateResult {
  const take = (event: Event, one: string) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    choose(one);
  };
  return html`<div class="field"><span class="label">${t.task.emoji}</span>
    <button type="button" class="emoji-button" popovertarget="emojis" ?disabled=${disabled} aria-label=${`${t.task.chooseEmoji} (${emoji})`}>${emoji || '☺'}</button>
    <div class="menu" id="emojis" popover @toggle=${(event: Event) => {
      const list = event.currentTarget as HTMLElement;
      if (placeBeneath(event, list.previousElementSibling as HTMLElement | null))
        list.querySelector('button')?.focus();
    }}>
      <div class="emojis">${EMOJIS.map((one) => html`<button type="button" @click=${(event: Event) => take(event, one)}>${one}</button>`)}</div>
      <label class="field"><span class="how">${t.task.otherEmoji}</span>
        <input maxlength="16" @change=${(event: Event) => choose((event.target as HTMLInputElement).value.trim())} /></label>
    </div></div>`;
}
