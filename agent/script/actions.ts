/** Actions: placed as links, or told in words. */

import type { ScriptDraft, Targets } from './draft.ts';
import { fold } from './fold.ts';
import type { Guard, Span, Step } from './script.ts';

type Act = Extract<Step, { kind: 'act' }>;
export type ActionName = Act['action'];

/** Reads `action:sms/booking-link`; null where it is no action of ours. */
export function readHref(href: string): { action: ActionName; target: string | null } | null {
  const found = /^action:(sms|transfer)(?:\/([^/\s]+))?$/.exec(href);
  if (found === null) return null;
  return { action: found[1] as ActionName, target: found[2] ?? null };
}

/**
 * The target that prose names: the one whose id or name stands in the words, else the business's only one,
 * else none.
 */
export function findTarget(action: ActionName, folded: string, targets: Targets): string | null {
  const list: readonly { id: string; name?: string }[] =
    action === 'sms' ? targets.texts : targets.destinations;
  const spaced = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const { id, name } of list) {
    const words = [id.replaceAll('-', ' '), name === undefined ? '' : fold(name)];
    if (words.some((word) => word !== '' && spaced.includes(` ${word.replace(/[^\p{L}\p{N}]+/gu, ' ')} `)))
      return id;
  }
  return list.length === 1 ? (list[0]?.id ?? null) : null;
}

/** Adds an action. */
export function addAct(
  draft: ScriptDraft,
  action: ActionName,
  target: string | null,
  span: Span,
  when: Guard[],
  painted: boolean,
): Act {
  if (target === null) draft.report('script.action-without-target', span);
  return draft.add<Act>({ kind: 'act', action, target, span, when }, painted ? 'act' : null);
}
