/** The first of `all` that `fits`, or null. */
export function firstThat<T>(all: readonly T[], fits: (one: T) => boolean): T | null {
  return all.find(fits) ?? null;
}
