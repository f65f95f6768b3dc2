/** `POST /v1/carriers/twilio` and `/telnyx`: receipts, and texts that people send. Each signs the body as it came. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ActionSettings } from '../../actions/settings.ts';
import { type Receipt, type Received, takeReceipt, takeText } from '../../actions/sms/receive.ts';
import type { Store } from '../../store/open-store.ts';

/** What a carrier told: a receipt, a text, something that does not matter here, or `null`: its signature is wrong. */
export type CarrierEvent = { receipt: Receipt } | { text: Received } | 'nothing';

/** The route. Only the carrier that is configured is heard; without its signature nothing is. */
export function carriersRoute(settings: ActionSettings, store: Store): Hono {
  const route = new Hono();
  const limit = bodyLimit({ maxSize: 64_000 });

  async function take(event: CarrierEvent | null, from: string): Promise<boolean> {
    if (event === null) return false;
    if (event !== 'nothing') {
      if ('receipt' in event) await takeReceipt(store, event.receipt);
      else await takeText(store, event.text, from, Date.now());
    }
    return true;
  }

  const { TWILIO_AUTH_TOKEN: token, TELNYX_PUBLIC_KEY: key } = settings;
  if (settings.CARILLON_SMS === 'twilio' && token !== undefined)
    route.post('/twilio', limit, async (context) => {
      const { readTwilioEvent } = await import('../../actions/sms/carriers/twilio-events.ts');
      const event = readTwilioEvent(token, {
        url: addressOf(context, settings.CARILLON_PUBLIC_URL),
        signature: context.req.header('x-twilio-signature') ?? '',
        body: await context.req.text(),
      });
      if (!(await take(event, settings.TWILIO_FROM ?? ''))) return context.body(null, 403);
      context.header('Content-Type', 'text/xml');
      return context.body('<Response/>');
    });
  if (settings.CARILLON_SMS === 'telnyx' && key !== undefined)
    route.post('/telnyx', limit, async (context) => {
      const { readTelnyxEvent } = await import('../../actions/sms/carriers/telnyx-events.ts');
      const event = readTelnyxEvent(key, {
        signature: context.req.header('telnyx-signature-ed25519') ?? '',
        timestamp: context.req.header('telnyx-timestamp') ?? '',
        body: await context.req.text(),
        now: Date.now(),
      });
      return context.body(null, (await take(event, settings.TELNYX_FROM ?? '')) ? 204 : 403);
    });
  return route;
}

/** The address as the carrier knows it. */
function addressOf(context: Context, base: string | undefined): string {
  const { pathname, search, href } = new URL(context.req.url);
  return base === undefined ? href : `${base.replace(/\/$/, '')}${pathname}${search}`;
}
