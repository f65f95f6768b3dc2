const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves at the first Ctrl-C, SIGTERM or closed terminal. From the second on, the process ends as it would have.
 * Started by npm, also when npm is gone: a SIGTERM that ends npm and its shell does not reach us. Waiting for it
 * does not keep the process alive: a start that was refused ends by itself.
 */
export function untilToldToStop(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid;
    const watch =
      env.npm_lifecycle_event === undefined
        ? undefined
        : setInterval(() => {
            if (process.ppid !== parent) told();
          }, 300).unref();
    const told = () => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, told);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, told);
  });
}
