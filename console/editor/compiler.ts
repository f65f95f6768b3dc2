/** The worker as the page sees it: the newest words alone are compiled, and the newest answer alone comes back. */
import type { Business } from '../../agent/business/business.ts';
import type { Compiled, CompileRequest } from './compiled.ts';

/** A pause in the typing after which the preview follows, in milliseconds. */
const PAUSE = 120;
/** And so long after the first of many keys, however fast they come. */
const LATEST = 500;

export class Compiler {
  readonly #worker = new Worker(new URL('./compile.worker.ts', import.meta.url), { type: 'module' });
  #business: Business | undefined;
  #serial = 0;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (compiled: Compiled) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Compiled>) => {
      if (data.serial === this.#serial) tell(data);
    });
  }

  /** What actions may name, and the other tasks. */
  set business(business: Business) {
    this.#business = business;
  }

  compile(task: CompileRequest['task']): void {
    clearTimeout(this.#timer);
    this.#since ??= performance.now();
    const wait = Math.min(PAUSE, Math.max(0, this.#since + LATEST - performance.now()));
    this.#timer = setTimeout(() => {
      this.#since = undefined;
      const request: CompileRequest = { serial: ++this.#serial, task };
      if (this.#business !== undefined) request.business = this.#business;
      this.#business = undefined;
      this.#worker.postMessage(request);
    }, wait);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }
}
