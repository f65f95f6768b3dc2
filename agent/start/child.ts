/** A program that runs beside us: its output goes to a log file, and it never outlives us. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CarillonError } from '../errors.ts';

export interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  log: string;
}

/** How long a program may take to end by itself once told to, in milliseconds. */
const PATIENCE = 4_000;

export class Child {
  readonly name: string;
  readonly log: string;
  /** Resolves when the program has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  readonly #process: ChildProcess;
  #output = '';
  #alive = true;

  constructor({ name, command, args, env = process.env, log }: ChildOptions) {
    this.name = name;
    this.log = log;
    mkdirSync(dirname(log), { recursive: true });
    const file = createWriteStream(log);
    // A group of its own: a Ctrl-C reaches us alone, and what the program itself starts ends with it.
    this.#process = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: GROUPS });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.#output = (this.#output + data.toString()).slice(-200_000);
        file.write(data);
      });
    }
    this.ended = new Promise((resolve) => {
      this.#process.once('error', (error) => {
        file.write(`${error.message}\n`);
        this.#alive = false;
        resolve({ code: null, signal: null });
      });
      this.#process.once('close', (code, signal) => {
        this.#alive = false;
        file.end();
        resolve({ code, signal });
      });
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Whether `text` stands in what it wrote of late. */
  wrote(text: string): boolean {
    return this.#output.includes(text);
  }

  /** Waits until `ready` says yes. Throws `start.child-ended` or `start.child-silent` (after `patience` ms). */
  async until(ready: () => Promise<boolean>, patience: number): Promise<void> {
    const deadline = Date.now() + patience;
    while (!(await ready())) {
      if (!this.#alive) throw this.failure();
      if (Date.now() > deadline) throw this.failure('silent');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The error that says what became of it, with the end of its log. */
  failure(why: 'ended' | 'silent' = 'ended'): CarillonError {
    const end = tail(this.log, 12);
    return new CarillonError(`start.child-${why}`, {
      en: `${this.name} ${why === 'ended' ? 'has ended' : 'does not become ready'}. The end of ${this.log}:\n${end}\n`,
      fr: `${this.name} ${why === 'ended' ? 's’est arrêté' : 'ne devient pas prêt'}. La fin de ${this.log} :\n${end}\n`,
    });
  }

  /** Ends it, and whatever it started. Resolves when it is gone. */
  async stop(patience = PATIENCE): Promise<void> {
    this.kill('SIGTERM');
    const late = setTimeout(() => this.kill('SIGKILL'), patience);
    await this.ended;
    clearTimeout(late);
    // The program is gone; what it forked may still be saying goodbye.
    this.kill('SIGKILL');
  }

  /** Sends a signal to it and to what it started. */
  kill(signal: NodeJS.Signals): void {
    if (this.#process.pid === undefined) return;
    try {
      if (GROUPS) process.kill(-this.#process.pid, signal);
      else this.#process.kill(signal);
    } catch {
      // Nobody is left in the group.
    }
  }
}

const GROUPS = process.platform !== 'win32';

/** The last lines of a file. */
function tail(file: string, lines: number): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
