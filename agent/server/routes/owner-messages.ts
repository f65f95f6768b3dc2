/** What an owner reads of the messages that callers left, and of their way to the team. */
import { Hono } from 'hono';
import { webhookSecret } from '../../actions/messages/webhook.ts';
import type { Store } from '../../store/open-store.ts';

const MOST = 200;

/**
 * - `GET /:business/messages`: the messages, the newest first.
 * - `GET /:business/deliveries`: what became of each on its way, the newest first.
 * - `GET /:business/webhook-secret`: the key (`whsec_…`) with which this business's webhook is signed.
 */
export function ownerMessages(store: Store, secret: string): Hono {
  const route = new Hono();
  const iso = (at: number) => new Date(at).toISOString();
  route.get('/:business/messages', async (context) => {
    const messages = await store.messages.list(context.req.param('business'), MOST);
    return context.json({ messages: messages.map(({ at, ...message }) => ({ ...message, at: iso(at) })) });
  });
  route.get('/:business/deliveries', async (context) => {
    const deliveries = await store.deliveries.list(context.req.param('business'), MOST);
    return context.json({
      deliveries: deliveries.map(({ at, settledAt, lease: _, notBefore, status, ...delivery }) => ({
        ...delivery,
        status,
        at: iso(at),
        settledAt: settledAt === null ? null : iso(settledAt),
        nextAt: status === 'queued' ? iso(notBefore) : null,
      })),
    });
  });
  route.get('/:business/webhook-secret', (context) =>
    context.json({ secret: webhookSecret(secret, context.req.param('business')) }),
  );
  return route;
}
