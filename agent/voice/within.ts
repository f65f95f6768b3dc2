/** Waits for `work`, but no longer than so many milliseconds; a failure counts as done. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const timer = Promise.withResolvers<void>();
  const clock = setTimeout(timer.resolve, milliseconds);
  await Promise.race([work.catch(() => {}), timer.promise]);
  clearTimeout(clock);
}
