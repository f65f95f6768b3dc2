/** Between a button and what opens from it, and at the window's edges; in pixels. */
const GAP = 4;
const EDGE = 8;

/** Puts an open popover under its button, or over it where there is more room, within the window. */
function place(button: HTMLElement, list: HTMLElement): void {
  const box = button.getBoundingClientRect();
  // At the edge it would be as narrow as the room there.
  list.style.left = '0';
  list.style.maxHeight = '';
  const { width, height } = list.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const under = height <= below || below >= above;
  const tall = Math.min(height, under ? below : above);
  list.style.maxHeight = `${tall}px`;
  list.style.top = `${under ? box.bottom + GAP : box.top - GAP - tall}px`;
  list.style.left = `${Math.max(EDGE, Math.min(box.left, innerWidth - width - EDGE))}px`;
}

/**
 * For a popover's `toggle` event: keeps it beside `button` while it is open and the window changes. Gives whether it is
 * open.
 */
export function placeBeneath(event: Event, button: HTMLElement | null): boolean {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || button === null) return false;
  if ((event as ToggleEvent).newState !== 'open') return false;
  const put = () => place(button, list);
  put();
  const closed = new AbortController();
  window.addEventListener('resize', put, { signal: closed.signal });
  list.addEventListener('beforetoggle', () => closed.abort(), { once: true });
  return true;
}
