/** Where the keyboard is: into the panel when it opens, with its screens as they change, back to the launcher. */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  #inside = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Once the panel is drawn, to what its screen offers first. */
  enter(): void {
    this.#inside = true;
    queueMicrotask(() => this.#first());
  }

  leave(): void {
    this.#inside = false;
    queueMicrotask(() => this.#root.querySelector<HTMLElement>('.launcher')?.focus());
  }

  /** After each drawing of an open panel: what had the focus may have been taken away with its screen. */
  drawn(): void {
    const holds = this.#root.activeElement !== null;
    if (this.#inside && !holds && document.activeElement === document.body) this.#first();
    else this.#inside = holds;
  }

  #first(): void {
    if (this.#root.activeElement?.closest('.panel')) return;
    const first = this.#root.querySelector('[data-focus]') ?? this.#root.querySelector('.panel');
    (first as HTMLElement | null)?.focus({ preventScroll: true });
  }
}
