/** What an owner reads of texts: those sent, and the record of who agreed and who refused. */
import { Hono } from 'hono';
import type { Store } from '../../store/open-store.ts';

const MOST = 200;

/**
 * - `GET /:business/texts`: the texts, the newest first, with what became of each.
 * - `GET /:business/permissions`: every consent and opt-out ever given, in the giver's own words, to be kept as proof.
 */
export function ownerTexts(store: Store): Hono {
  const route = new Hono();
  route.get('/:business/texts', async (context) => {
    const texts = await store.texts.list(context.req.param('business'), MOST);
    return context.json({
      texts: texts.map(({ key, call, number, textId, language, body, segments, at, ...text }) => ({
        id: key,
        call,
        to: number,
        text: textId,
        language,
        body,
        segments,
        at: new Date(at).toISOString(),
        status: text.status,
        reason: text.reason,
        carrier: text.carrier,
        delivery: text.delivery,
        deliveryReason: text.deliveryReason,
      })),
    });
  });
  route.get('/:business/permissions', async (context) => {
    const id = context.req.param('business');
    const business = await store.businesses.get(id);
    const [consents, optOuts] = await Promise.all([
      store.permissions.allConsents(id),
      store.permissions.optOuts(id),
    ]);
    const iso = (at: number) => new Date(at).toISOString();
    return context.json({
      timezone: business?.timezone ?? 'UTC',
      consents: consents.map(({ call, consent }) => ({ call, ...consent, at: iso(consent.at) })),
      optOuts: optOuts.map((optOut) => ({ ...optOut, at: iso(optOut.at) })),
    });
  });
  return route;
}
