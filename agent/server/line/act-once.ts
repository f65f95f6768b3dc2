/** An action is carried out once, however often it is asked for: before and after a reconnection, or by a successor. */
import type { ActResult } from '../../calls/act-result.ts';
import type { Call } from '../../calls/line.ts';
import type { Action } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import type { Handlers } from '../handlers.ts';

/** What is being carried out in this process, by call and id. */
const running = new Map<string, Promise<ActResult>>();

/** Claimed by a run of the server that is gone: nobody can tell how far it came. */
const UNKNOWN: ActResult = { outcome: 'unknown', reason: 'action.interrupted' };

export async function actOnce(
  store: Store,
  handlers: Handlers,
  call: Call,
  id: string,
  action: Action,
): Promise<ActResult> {
  const key = `${call.id} ${id}`;
  const already = running.get(key);
  if (already !== undefined) return already;
  const work = carryOut(store, handlers, call, id, action);
  running.set(key, work);
  try {
    return await work;
  } finally {
    running.delete(key);
  }
}

async function carryOut(store: Store, handlers: Handlers, call: Call, id: string, action: Action) {
  if (!(await store.acts.claim({ call: call.id, id, action, at: Date.now() })))
    return (await store.acts.result(call.id, id)) ?? UNKNOWN;
  const result = await handlers.act(call, id, action).catch((): ActResult => {
    return { outcome: 'unknown', reason: 'action.crashed' };
  });
  await store.acts.settle(call.id, id, result);
  return result;
}
