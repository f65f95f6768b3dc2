/** The owner's recordings that a call plays: each is fetched once, and done without where it does not come. */
import type { Sound } from './provider.ts';

/** How long a caller waits in silence for a recording before its words are spoken instead, in milliseconds. */
const PATIENCE = 3_000;

export interface OwnSounds {
  /** The recording, or null where it is not to be had in time. Asked again, it is there at once. Never rejects. */
  get(id: string): Promise<Sound | null>;
}

/** `fetch` gives a sound with no samples where there is none. `failed` is told why one does not come. */
export function createOwnSounds(
  fetch: (id: string) => Promise<Sound>,
  failed: (error: unknown) => void,
): OwnSounds {
  const known = new Map<string, Promise<Sound | null>>();

  function fetched(id: string): Promise<Sound | null> {
    const there = known.get(id);
    if (there !== undefined) return there;
    const coming = fetch(id).then(
      (sound) => (sound.samples.length > 0 ? sound : null),
      (error: unknown) => {
        failed(error);
        known.delete(id);
        return null;
      },
    );
    known.set(id, coming);
    return coming;
  }

  return {
    async get(id) {
      const late = Promise.withResolvers<null>();
      const timer = setTimeout(() => late.resolve(null), PATIENCE);
      try {
        return await Promise.race([fetched(id), late.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
