/** What an owner reads of the messages that callers left, and of their way to the team. */
import { Hono } from 'hono';
import { webhookSecret } from '../../actions/messages/webhook.ts';
import type { Words } from '../../business/language.ts';
import { writeWav } from '../../calls/wav.ts';
import type { Store } from '../../store/open-store.ts';

const MOST = 200;
const NO_RECORDING: Words = {
  en: 'There is no such recording, or it was kept as long as the business wanted.',
  fr: 'Cet enregistrement n’existe pas, ou il a été gardé aussi longtemps que l’entreprise le voulait.',
};

/**
 * - `GET /:business/messages`: the messages, the newest first.
 * - `GET /:business/recordings/:call/:id`: a message as its caller spoke it after the tone, as WAV.
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
  route.get('/:business/recordings/:call/:id', async (context) => {
    const { business, call, id } = context.req.param();
    const recording = await store.recordings.read(call, id);
    if (recording === null || recording.business !== business)
      return context.json({ error: { code: 'recording.unknown', message: NO_RECORDING } }, 404);
    const wav = writeWav(recording);
    return context.body(new Uint8Array(wav), 200, {
      'Content-Type': 'audio/wav',
      'Content-Disposition': 'inline; filename="message.wav"',
    });
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
