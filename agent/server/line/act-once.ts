/** An action is carried out once, however often it is asked for: before and after a reconnection, or by a successor. */
import type { ActResult } from '../../calls/act-result.ts';
import type { Call } from '../../calls/line.ts';
import type { Action } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import type { Handlers } from '../handlers.ts';

export type ActOnce = (call: Call, id: string, action: Action) => Promise<ActResult>;

/** Claimed by a run of the server that is gone: nobody can tell how far it came. */
const UNKNOWN: ActResult = { outcome: 'unknown', reason: 'action.interrupted' };

export function actOnce(store: Store, handlers: Handlers): ActOnce {
  /** What is being carried out here, by call and id. */
  const running = new Map<string, Promise<ActResult>>();

  async function carryOut(call: Call, id: string, action: Action): Promise<ActResult> {
    let work = handlers.act;
    if (!(await store.acts.claim({ call: call.id, id, action, at: Date.now() }))) {
      const result = await store.acts.result(call.id, id);
      if (result !== null || handlers.actAgain === undefined) return result ?? UNKNOWN;
      work = handlers.actAgain;
    }
    const result = await work(call, id, action).catch(
      (): ActResult => ({ outcome: 'unknown', reason: 'action.crashed' }),
    );
    await store.acts.settle(call.id, id, result);
    return result;
  }

  return (call, id, action) => {
    const key = `${call.id} ${id}`;
    const already = running.get(key);
    if (already !== undefined) return already;
    const work = carryOut(call, id, action).finally(() => running.delete(key));
    running.set(key, work);
    return work;
  };
}
