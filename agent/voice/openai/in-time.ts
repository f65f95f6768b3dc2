/** How long the words of a stretch may take once it is over, in milliseconds: then it is heard another way. */
const PATIENCE = 8_000;

/** `words`, or a rejection where they take too long or `signal` is aborted. */
export async function inTime<T>(words: Promise<T>, signal?: AbortSignal, patience = PATIENCE): Promise<T> {
  const late = Promise.withResolvers<never>();
  const give = () => late.reject(new Error('it took too long'));
  const clock = setTimeout(give, patience);
  signal?.addEventListener('abort', give, { once: true });
  try {
    return await Promise.race([words, late.promise]);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', give);
  }
}
