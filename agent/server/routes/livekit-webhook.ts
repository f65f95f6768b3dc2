/** `POST /livekit/webhook`: LiveKit tells what happens in its rooms. */
import { ParticipantInfo_Kind } from '@livekit/protocol';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type WebhookEvent, WebhookReceiver } from 'livekit-server-sdk';
import { PHONE_ROOM } from '../../phone/line.ts';
import type { Store } from '../../store/open-store.ts';
import type { CallKeeper } from '../call-keeper.ts';
import type { PhoneHost } from '../phone-host.ts';
import type { LiveKitSettings } from '../settings.ts';

/** Events already seen that are remembered, so that a repeated one does nothing. */
const REMEMBERED = 1_000;

export interface WebhookParts {
  settings: LiveKitSettings;
  store: Store;
  keeper: CallKeeper;
  phone: Pick<PhoneHost, 'arrived'>;
}

/** The route. Events may be repeated, late or lost: what hangs on them, the keeper's sweep finds too. */
export function livekitWebhook({ settings, store, keeper, phone }: WebhookParts): Hono {
  const receiver = new WebhookReceiver(settings.key, settings.secret);
  const seen = new Set<string>();

  async function take(event: WebhookEvent): Promise<void> {
    if (event.room === undefined) return;
    const { participant } = event;
    if (event.event === 'participant_joined' && participant?.kind === ParticipantInfo_Kind.SIP) {
      // Rooms of the telephone that we did not make are those of LiveKit's SIP service.
      if (event.room.name.startsWith(PHONE_ROOM))
        await phone.arrived(event.room.name, participant.attributes);
      return;
    }
    if (event.event !== 'room_finished') return;
    const call = await store.calls.byRoom(event.room.name);
    if (call !== null && call.endedAt === null) keeper.roomGone(call.id);
  }

  return new Hono().post('/', bodyLimit({ maxSize: 256_000 }), async (context) => {
    let event: WebhookEvent;
    try {
      event = await receiver.receive(await context.req.text(), context.req.header('authorization'));
    } catch {
      return context.body(null, 401);
    }
    if (!seen.has(event.id)) {
      seen.add(event.id);
      const [oldest] = seen;
      if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
      await take(event);
    }
    return context.body(null, 204);
  });
}
