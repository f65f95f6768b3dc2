import { z } from 'zod';
import type { Guidance } from '../events.ts';
import type { Mind } from './mind.ts';

/** What a model answers when it follows instructions. */
export const followedSchema = z.strictObject({
  /** What to say to the caller now: a sentence or two. */
  say: z.string().max(600),
  /** Whether the instructions are carried out, as far as words can. */
  done: z.boolean(),
});

/**
 * Has a model follow an owner's instructions in its own words. Never rejects: `say` is null where there is no
 * model, or it is late (`timeout`, in milliseconds), fails, or answers out of shape.
 */
export async function follow(
  guidance: Guidance,
  mind: Mind | null,
  timeout = 4_000,
): Promise<{ say: string | null; done: boolean }> {
  const nobody = { say: null, done: true };
  if (mind === null) return nobody;
  const signal = AbortSignal.timeout(timeout);
  try {
    const followed = followedSchema.safeParse(await mind.follow(guidance, signal));
    return followed.success ? followed.data : nobody;
  } catch {
    return nobody;
  }
}
