/** What every command of `carillon` looks like. */
export interface Command {
  /** One line for `carillon --help`. */
  summary: string;
  /** The whole of `carillon <name> --help`. */
  help: string;
  /** Runs the command. Returns the process's exit code; throws `CarillonError` for what the person can mend. */
  run(args: string[]): Promise<number>;
}
