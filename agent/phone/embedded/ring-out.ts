/** Rings somebody: an INVITE, and what becomes of it. */
import { type Inviter, SessionState } from 'sip.js/lib/api/index.js';
import type { PhoneOutcome } from '../line.ts';
import { outcomeOf } from '../outcomes.ts';

/** How long the far side may take to confirm that it stopped ringing, in milliseconds. */
const LETTING_GO = 2_000;

export interface RungOut {
  outcome: PhoneOutcome;
  status: number | null;
}

/**
 * Resolves when somebody answered (`answered`: the session is established), or will not: after `patience` milliseconds
 * of ringing the call is taken back. An answer that crosses that is hung up. Never rejects.
 */
export async function ringOut(inviter: Inviter, patience: number, signal: AbortSignal): Promise<RungOut> {
  const { promise, resolve } = Promise.withResolvers<RungOut>();
  let rang = false;
  let takenBack = false;
  const takeBack = () => {
    if (takenBack) return;
    takenBack = true;
    if (inviter.state === SessionState.Establishing || inviter.state === SessionState.Initial)
      void inviter.cancel().catch(() => undefined);
    // Nobody has said a word so far: it is no telephone that rings and rings.
    late = setTimeout(() => resolve({ outcome: rang ? 'noAnswer' : 'failed', status: null }), LETTING_GO);
  };
  let late: NodeJS.Timeout | undefined;
  const timer = setTimeout(takeBack, patience);
  signal.addEventListener('abort', takeBack, { once: true });
  try {
    await inviter.invite({
      requestDelegate: {
        onProgress: () => {
          rang = true;
        },
        onReject: ({ message }) => {
          const status = message.statusCode ?? 0;
          resolve({ outcome: takenBack ? 'noAnswer' : outcomeOf(status), status });
        },
        onRedirect: ({ message }) => resolve({ outcome: 'failed', status: message.statusCode ?? null }),
      },
    });
    inviter.stateChange.addListener((state) => {
      if (state === SessionState.Established) {
        if (takenBack) void inviter.bye().catch(() => undefined);
        resolve({ outcome: takenBack ? 'noAnswer' : 'answered', status: 200 });
      } else if (state === SessionState.Terminated) {
        // A refusal is told a moment after: it says more.
        setImmediate(() => resolve({ outcome: takenBack ? 'noAnswer' : 'failed', status: null }));
      }
    });
    if (signal.aborted) takeBack();
    return await promise;
  } catch {
    return { outcome: 'failed', status: null };
  } finally {
    clearTimeout(timer);
    clearTimeout(late);
    signal.removeEventListener('abort', takeBack);
  }
}
