/** What an owner reads of the messages that callers left, and of their way to the team. */
import { createRoute, z } from '@hono/zod-openapi';
import { webhookSecret } from '../../actions/messages/webhook.ts';
import type { Words } from '../../business/language.ts';
import { writeWav } from '../../calls/wav.ts';
import { messageSchema } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness, refusals, refuseWith } from './api.ts';

const MOST = 200;
const NO_RECORDING: Words = {
  en: 'There is no such recording, or it was kept as long as the business wanted.',
  fr: 'Cet enregistrement n’existe pas, ou il a été gardé aussi longtemps que l’entreprise le voulait.',
};

const storedMessageSchema = z.object({
  call: z.string(),
  business: z.string(),
  at: z.iso.datetime(),
  message: messageSchema,
});
const deliverySchema = z.object({
  /** The same at every attempt. */
  id: z.string(),
  business: z.string(),
  call: z.string(),
  message: z.string(),
  way: z.string(),
  target: z.string(),
  at: z.iso.datetime(),
  status: z.string(),
  attempts: z.int(),
  result: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
  /** When it is tried again. */
  nextAt: z.iso.datetime().nullable(),
});

/**
 * - `GET /:business/messages`: the messages, the newest first.
 * - `GET /:business/recordings/:call/:id`: a message as its caller spoke it after the tone, as WAV.
 * - `GET /:business/deliveries`: what became of each on its way, the newest first.
 * - `GET /:business/webhook-secret`: the key (`whsec_…`) with which this business's webhook is signed.
 */
export function ownerMessages(store: Store, secret: string) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/messages',
      summary: 'The latest messages',
      request: { params: ofBusiness },
      responses: {
        200: answer(z.object({ messages: z.array(storedMessageSchema) }), 'The newest first.'),
      },
    }),
    async (context) => {
      const messages = await store.messages.list(context.req.valid('param').business, MOST);
      const shown = messages.map(({ at, ...message }) => ({ ...message, at: iso(at) }));
      return context.json({ messages: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/recordings/{call}/{id}',
      summary: 'A message as its caller spoke it after the tone, as WAV',
      request: { params: ofBusiness.extend({ call: z.string(), id: z.string() }) },
      responses: { 200: { description: 'The recording: `audio/wav`.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, call, id } = context.req.valid('param');
      const recording = await store.recordings.read(call, id);
      if (recording === null || recording.business !== business)
        return refuseWith(context, 404, 'recording.unknown', NO_RECORDING);
      return context.body(new Uint8Array(writeWav(recording)), 200, {
        'Content-Type': 'audio/wav',
        'Content-Disposition': 'inline; filename="message.wav"',
      });
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/deliveries',
      summary: 'What became of the latest messages on their way to the team',
      request: { params: ofBusiness },
      responses: {
        200: answer(z.object({ deliveries: z.array(deliverySchema) }), 'The newest first.'),
      },
    }),
    async (context) => {
      const deliveries = await store.deliveries.list(context.req.valid('param').business, MOST);
      const shown = deliveries.map(({ at, settledAt, lease: _, notBefore, status, ...delivery }) => ({
        ...delivery,
        status,
        at: iso(at),
        settledAt: iso(settledAt),
        nextAt: status === 'queued' ? iso(notBefore) : null,
      }));
      return context.json({ deliveries: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/webhook-secret',
      summary: 'The key with which the webhook of the business is signed',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ secret: z.string() }), 'The key.') },
    }),
    (context) => context.json({ secret: webhookSecret(secret, context.req.valid('param').business) }, 200),
  );
  return route;
}
