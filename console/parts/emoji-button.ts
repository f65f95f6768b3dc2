/** A button that shows a task's emoji, and a palette to choose another from. */
import { html, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';

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
    <button type="button" class="emoji-button" popovertarget="emojis" ?disabled=${disabled} aria-label=${`${t.task.chooseEmoji} (${emoji})`}
      @click=${(event: Event) => {
        const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
        const list = document.getElementById('emojis');
        if (list === null) return;
        list.style.top = `${box.bottom + 4}px`;
        list.style.left = `${box.left}px`;
      }}>${emoji || '☺'}</button>
    <div class="menu" id="emojis" popover>
      <div class="emojis">${EMOJIS.map((one) => html`<button type="button" @click=${(event: Event) => take(event, one)}>${one}</button>`)}</div>
      <label class="field"><span class="how">${t.task.otherEmoji}</span>
        <input maxlength="16" @change=${(event: Event) => choose((event.target as HTMLInputElement).value.trim())} /></label>
    </div></div>`;
}
