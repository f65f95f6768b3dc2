/** The HTTP application: its routes, and what they have in common. */
import { Hono } from 'hono';
import { RefusalError } from './refusals.ts';
import { type CallsRouteParts, callsRoute, refuse } from './routes/calls.ts';
import { livekitWebhook } from './routes/livekit-webhook.ts';
import { widgetFiles } from './routes/widget-files.ts';

/**
 * - `POST /v1/calls`: opens a call.
 * - `POST /livekit/webhook`: LiveKit's events.
 * - `GET /healthz`: the process runs. `GET /readyz`: it can take calls (503 where LiveKit or the database does not answer).
 * - everything else: the widget's files.
 */
export function createApp(parts: CallsRouteParts): Hono {
  const { settings, store, livekit, keeper, log } = parts;
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const [database, rooms] = await Promise.all([
      store.calls.listOpen().then(
        () => true,
        () => false,
      ),
      livekit.ready(),
    ]);
    return context.json({ database, livekit: rooms }, database && rooms ? 200 : 503);
  });
  app.route('/v1/calls', callsRoute(parts));
  app.route('/livekit/webhook', livekitWebhook(settings.livekit, store, keeper));
  app.route('/', widgetFiles(settings.dist));
  app.onError((err, context) => {
    log.error({ err, path: context.req.routePath }, 'request failed');
    return refuse(context, new RefusalError('call.unavailable'));
  });
  return app;
}
