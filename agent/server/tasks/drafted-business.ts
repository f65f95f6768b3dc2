import type { Business } from '../../business/business.ts';
import { overLimits } from '../../business/limits.ts';
import type { Draft } from '../../store/drafts.ts';

/**
 * The business as it would be with its drafts published; `task` alone where one is named, and switched on. A draft
 * over its limits stays out: it could not be published.
 */
export function draftedBusiness(business: Business, drafts: readonly Draft[], task: string | null): Business {
  const tasks = [...business.tasks];
  for (const { task: draft, deletedAt } of drafts) {
    if (deletedAt !== null || overLimits(draft).length > 0 || (task !== null && draft.id !== task)) continue;
    const place = tasks.findIndex(({ id }) => id === draft.id);
    if (place < 0) tasks.push(draft);
    else tasks[place] = draft;
  }
  return {
    ...business,
    tasks: tasks.map((one) => (one.id === task ? { ...one, enabled: true } : one)),
  };
}
