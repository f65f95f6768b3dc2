/**
 * Runs a bench that starts programs: what it leaves on the stack is undone at its end, and as well where it fails or
 * somebody interrupts it.
 */
export async function tidily(bench: (later: AsyncDisposableStack) => Promise<void>): Promise<void> {
  const stack = new AsyncDisposableStack();
  const interrupted = () => {
    // Pressed again, it ends at once.
    process.once('SIGINT', () => process.exit(130));
    console.error('interrupted: putting everything away');
    const end = () => process.exit(130);
    stack.disposeAsync().then(end, end);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    await bench(stack);
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await stack.disposeAsync();
  }
}

/** Starts something, which is stopped later even where the interruption comes before it has started. */
export async function started<T>(
  later: AsyncDisposableStack,
  starting: Promise<T>,
  stop: (one: T) => Promise<unknown> | unknown,
): Promise<T> {
  later.defer(async () => {
    const one = await starting.catch(() => null);
    if (one !== null) await stop(one);
  });
  return await starting;
}
