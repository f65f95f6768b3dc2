import type { Speech } from './entries.ts';
import type { Emit } from './session-events.ts';
import type { SessionState } from './session-state.ts';

/** Tells the host page what a change of state means to it. */
export function announce(now: SessionState, before: SessionState, emit: Emit): void {
  if (now.startedAt !== null && before.startedAt === null) {
    emit('carillon-start', { call: now.call ?? '', language: now.language, mode: now.mode });
  }
  if (now.entries !== before.entries) announceEntries(now, before, emit);
  if (now.phase === before.phase) return;
  if (now.phase === 'failed') emit('carillon-error', { code: now.failure?.code ?? '' });
  if (now.phase === 'ended' || (now.phase === 'failed' && now.startedAt !== null)) {
    emit('carillon-end', {
      call: now.call,
      reason: now.phase === 'failed' ? 'failed' : (now.ended ?? 'visitor'),
      duration: (now.endedAt ?? 0) - (now.startedAt ?? now.endedAt ?? 0),
    });
  }
}

const done = (entry: Speech): boolean => entry.settled || entry.via === 'text';

function announceEntries(now: SessionState, before: SessionState, emit: Emit): void {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  for (const entry of now.entries) {
    const was = old.get(entry.id);
    if (entry === was) continue;
    if (entry.kind === 'action') {
      const { kind: _, ...action } = entry;
      emit('carillon-action', action);
    }
    if (entry.kind === 'speech' && done(entry) && !(was?.kind === 'speech' && done(was))) {
      emit('carillon-message', { side: entry.side, text: entry.text, interrupted: entry.interrupted });
    }
  }
}
