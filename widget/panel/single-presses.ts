/**
 * A double click is one press, and so is a key held down: what the first click or keystroke puts in the button's place
 * (« Hang up » where the launcher was) must not take the second. Listens until `root` is gone.
 */
export function singlePresses(root: ShadowRoot): void {
  let pressed: EventTarget | undefined;
  const button = (event: Event) => event.composedPath().find((target) => target instanceof HTMLButtonElement);
  root.addEventListener(
    'click',
    (event) => {
      const target = button(event);
      if ((event as MouseEvent).detail < 2) pressed = target;
      else if (target && target !== pressed) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).repeat && button(event)) event.preventDefault();
    },
    true,
  );
}
