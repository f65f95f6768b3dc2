/**
 * A double click is one press, and so is a key held down: what the first click or keystroke puts in the button's place
 * (« Hang up » where the launcher was) must not take the second. Returns its own undoing.
 */
export function singlePresses(root: ShadowRoot): () => void {
  let pressed: EventTarget | undefined;
  const button = (event: Event) => event.composedPath().find((target) => target instanceof HTMLButtonElement);
  const click = (event: Event) => {
    const target = button(event);
    if ((event as MouseEvent).detail < 2) pressed = target;
    else if (target && target !== pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const key = (event: Event) => {
    if ((event as KeyboardEvent).repeat && button(event)) event.preventDefault();
  };
  root.addEventListener('click', click, true);
  root.addEventListener('keydown', key, true);
  return () => {
    root.removeEventListener('click', click, true);
    root.removeEventListener('keydown', key, true);
  };
}
