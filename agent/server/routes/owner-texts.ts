/** What an owner reads of texts: those sent, and the record of who agreed and who refused. */
import { createRoute, z } from '@hono/zod-openapi';
import { languageSchema } from '../../business/language.ts';
import { consentSchema } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness } from './api.ts';

const MOST = 200;

const textSchema = z.object({
  id: z.string(),
  call: z.string(),
  /** E.164. */
  to: z.string(),
  /** Which of the business's texts. */
  text: z.string(),
  language: z.string(),
  body: z.string(),
  segments: z.int(),
  at: z.iso.datetime(),
  status: z.string(),
  reason: z.string().nullable(),
  carrier: z.string().nullable(),
  delivery: z.string().nullable(),
  deliveryReason: z.string().nullable(),
});
const permissionsSchema = z.object({
  timezone: z.string(),
  consents: z.array(consentSchema.extend({ call: z.string(), at: z.iso.datetime() })),
  optOuts: z.array(
    z.object({
      call: z.string(),
      id: z.string(),
      business: z.string(),
      number: z.string().nullable(),
      kind: z.enum(['out', 'in']).optional(),
      words: z.string(),
      language: languageSchema,
      at: z.iso.datetime(),
    }),
  ),
});

/**
 * - `GET /:business/texts`: the texts, the newest first, with what became of each.
 * - `GET /:business/permissions`: every consent and opt-out ever given, in the giver's own words, to be kept as proof.
 */
export function ownerTexts(store: Store) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/texts',
      summary: 'The latest text messages, with what became of each',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ texts: z.array(textSchema) }), 'The newest first.') },
    }),
    async (context) => {
      const texts = await store.texts.list(context.req.valid('param').business, MOST);
      const shown = texts.map(({ key, call, number, textId, language, body, segments, at, ...text }) => ({
        id: key,
        call,
        to: number,
        text: textId,
        language,
        body,
        segments,
        at: iso(at),
        status: text.status,
        reason: text.reason,
        carrier: text.carrier,
        delivery: text.delivery,
        deliveryReason: text.deliveryReason,
      }));
      return context.json({ texts: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/permissions',
      summary: 'Every consent and opt-out, in the giver’s own words',
      request: { params: ofBusiness },
      responses: { 200: answer(permissionsSchema, 'The record, the oldest first.') },
    }),
    async (context) => {
      const { business: id } = context.req.valid('param');
      const [business, consents, optOuts] = await Promise.all([
        store.businesses.get(id),
        store.permissions.allConsents(id),
        store.permissions.optOuts(id),
      ]);
      return context.json(
        {
          timezone: business?.timezone ?? 'UTC',
          consents: consents.map(({ call, consent }) => ({ call, ...consent, at: iso(consent.at) })),
          optOuts: optOuts.map((optOut) => ({ ...optOut, at: iso(optOut.at) })),
        },
        200,
      );
    },
  );
  return route;
}
