/** A menu under a button: opened by a click, Enter or an arrow, walked by arrows, closed by Escape. */
import { html, type TemplateResult } from 'lit';

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
      popovertarget=${id} @click=${place}>${face}</button>
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

function place(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const list = button.nextElementSibling;
  if (!(list instanceof HTMLElement)) return;
  const box = button.getBoundingClientRect();
  list.style.top = `${Math.min(box.bottom + 4, innerHeight - 120)}px`;
  list.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 260))}px`;
  list.style.maxHeight = `${Math.max(120, innerHeight - box.bottom - 16)}px`;
}

function opened(event: Event): void {
  if ((event as ToggleEvent).newState === 'open')
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('button:not(:disabled)')?.focus();
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
