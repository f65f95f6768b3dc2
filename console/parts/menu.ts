/** A menu under a button: opened by a click, Enter or an arrow, walked by arrows, closed by Escape. */
import { html, type TemplateResult } from 'lit';
import { placeBeneath } from './place-beneath.ts';

export interface MenuItem {
  label: string;
  /** A heading over the items that follow: it is not pressed. */
  group?: true;
  danger?: true;
  run?(): void;
}

let count = 0;

/** The button, with what is in it, and its menu. `label`: what a screen reader says. */
export function menu(
  label: string,
  face: unknown,
  items: readonly MenuItem[],
  style = 'quiet square',
): TemplateResult {
  const id = `menu-${count++}`;
  return html`<button type="button" class=${style} aria-haspopup="menu" aria-label=${label} title=${label}
      popovertarget=${id}>${face}</button>
    <div class="menu" id=${id} popover role="menu" aria-label=${label} @keydown=${walk} @toggle=${opened}>
      ${items.map((item) =>
        item.group === true
          ? html`<div class="group" role="presentation">${item.label}</div>`
          : html`<button type="button" role="menuitem" class=${item.danger === true ? 'danger' : ''} ?disabled=${item.run === undefined}
              @click=${(event: Event) => {
                (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
                item.run?.();
              }}>${item.label}</button>`,
      )}
    </div>`;
}

function opened(event: Event): void {
  const list = event.currentTarget as HTMLElement;
  if (placeBeneath(event, list.previousElementSibling as HTMLElement | null))
    list.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button:not(:disabled)'),
  ];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items.at((at + step + items.length) % items.length)?.focus();
}
