/** Hands a caller over by REFER, and follows what the far side tells of it. */
import { type Session, SessionState } from 'sip.js/lib/api/index.js';
import type { URI } from 'sip.js/lib/grammar/uri.js';
import type { PhoneOutcome } from '../line.ts';
import { outcomeOf } from '../outcomes.ts';

export interface Referred {
  outcome: PhoneOutcome;
  status: number | null;
}

/** Resolves with how it ended: after `patience` milliseconds at the latest, then `unknown`. Never rejects. */
export async function refer(
  session: Session,
  to: URI,
  patience: number,
  signal: AbortSignal,
): Promise<Referred> {
  const { promise, resolve } = Promise.withResolvers<Referred>();
  let accepted = false;
  // Once the far side has the request, it may go through whatever we do not hear.
  const undecided = (): Referred => ({ outcome: 'unknown', status: accepted ? 202 : null });
  const timer = setTimeout(() => resolve(undecided()), patience);
  const aborted = () => resolve(undecided());
  signal.addEventListener('abort', aborted, { once: true });
  const ended = (state: SessionState) => {
    if (state === SessionState.Terminated)
      resolve(accepted ? undecided() : { outcome: 'failed', status: null });
  };
  session.stateChange.addListener(ended);
  try {
    await session.refer(to, {
      requestDelegate: {
        onAccept: () => {
          accepted = true;
        },
        onReject: ({ message }) => resolve({ outcome: 'failed', status: message.statusCode ?? null }),
      },
      onNotify: (notification) => {
        void notification.accept().catch(() => undefined);
        const { body } = notification.request;
        const status = Number(/^SIP\/2\.0 (\d{3})/.exec(body)?.[1] ?? 0);
        const terminated = /^terminated/i.test(notification.request.getHeader('Subscription-State') ?? '');
        if (status >= 200) resolve({ outcome: outcomeOf(status), status });
        else if (terminated) resolve(undecided());
      },
    });
    return await promise;
  } catch {
    return { outcome: 'failed', status: null };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', aborted);
    session.stateChange.removeListener(ended);
  }
}
