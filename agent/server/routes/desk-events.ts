/** What rings at the desk: whoever listens is available. */
import { createRoute } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent, Desks } from '../../actions/transfer/desks.ts';
import type { Store } from '../../store/open-store.ts';
import { askerOf, roleIn } from '../access/visitor.ts';
import { apiRouter, ofBusiness } from './api.ts';

/** So often it is looked whether they may still listen, and something is sent where nothing rings; in milliseconds. */
const BEAT = 5_000;

/** `GET /:business/desk`: the desk's events, as server-sent events. */
export function deskEvents(store: Store, desks: Desks, serverKey: string) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/desk',
      summary:
        'What rings at the desk and who sits there, as server-sent events; whoever listens is available',
      request: { params: ofBusiness },
      responses: { 200: { description: 'Events: `ready`, `ring`, `stopped`, `present`.' } },
    }),
    (context) => {
      const { business } = context.req.valid('param');
      const person = context.get('asker').id;
      context.header('X-Accel-Buffering', 'no');
      return streamSSE(context, async (stream) => {
        const { promise: gone, resolve } = Promise.withResolvers<void>();
        stream.onAbort(resolve);
        const mayStay = async () => {
          const asker = await askerOf(context, store, serverKey);
          return asker !== null && roleIn(asker, business) !== null;
        };
        const send = async (event: DeskEvent) => {
          // Who calls is told to nobody who has been taken off the team.
          if (event.type === 'ring' && !(await mayStay())) return resolve();
          await stream.writeSSE({ data: JSON.stringify(event) });
        };
        const sendBeat = async () => {
          if (await mayStay()) await stream.write(': \n\n');
          else resolve();
        };
        // One after the other: what stopped has rung before.
        let last = Promise.resolve();
        const leave = await desks.join({
          business,
          person,
          send(event) {
            last = last.then(() => send(event)).catch(resolve);
          },
        });
        const beat = setInterval(() => {
          void sendBeat().catch(resolve);
        }, BEAT).unref();
        await gone;
        clearInterval(beat);
        await leave();
      });
    },
  );
  return route;
}
