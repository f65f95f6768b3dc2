/** Keeps the last words in sight, until the visitor scrolls back to read; scrolling to the end follows again. */
export class LogFollower {
  readonly #root: ShadowRoot;
  #following = true;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  restart(): void {
    this.#following = true;
  }

  scrolled = ({ currentTarget }: Event): void => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget as HTMLElement;
    this.#following = scrollHeight - scrollTop - clientHeight < 48;
  };

  /** After each drawing, and each change of the window's height. */
  drawn = (): void => {
    const log = this.#root.querySelector('.scroll');
    if (log && this.#following) log.scrollTop = log.scrollHeight;
  };
}
