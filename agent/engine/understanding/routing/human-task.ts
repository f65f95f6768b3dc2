import { profilesOf, type TaskWords } from './profile.ts';

/** The task whose owner wrote that it is for callers who want a person; null where none says so. */
export function humanTask(tasks: readonly TaskWords[]): string | null {
  let best: { id: string; claim: number } | null = null;
  for (const { id, claims } of profilesOf(tasks).tasks) {
    const claim = claims.get('human') ?? 0;
    if (claim > (best?.claim ?? 0)) best = { id, claim };
  }
  return best?.id ?? null;
}
