/** The desk: a team member's browser hears what rings, and answers it. Opened with the owner's key. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent, Desks } from '../../actions/transfer/desks.ts';
import type { Words } from '../../business/language.ts';
import { DESK } from '../../calls/people.ts';
import type { Store } from '../../store/open-store.ts';
import type { LiveKit } from '../livekit.ts';
import type { ServerSettings } from '../settings.ts';

export interface DeskRouteParts {
  settings: ServerSettings;
  store: Store;
  livekit: LiveKit;
  desks: Desks;
}

/** So often something is sent while nothing rings, in milliseconds: a desk whose network is gone is noticed. */
const BEAT = 15_000;

const TAKEN: Words = {
  en: 'Somebody else has answered, or the caller is gone.',
  fr: 'Quelqu’un d’autre a répondu, ou la personne a raccroché.',
};

/**
 * - `GET /:business/desk`: the desk's events, as server-sent events. Whoever listens sits at a desk.
 * - `POST /:business/desk/:ring`: answers. The first gets `{ url, token, summary, language }` for the caller's room;
 *   the others get 409 `desk.taken`.
 */
export function deskRoute({ settings, store, livekit, desks }: DeskRouteParts): Hono {
  const route = new Hono();
  route.get('/:business/desk', (context) => {
    const business = context.req.param('business');
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (stream) => {
      const send = (event: DeskEvent) =>
        void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
      const leave = await desks.join({ business, send });
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      stream.onAbort(resolve);
      const beat = setInterval(() => void stream.write(': \n\n').catch(resolve), BEAT).unref();
      await gone;
      clearInterval(beat);
      await leave();
    });
  });
  route.post('/:business/desk/:ring', async (context) => {
    const { business, ring: id } = context.req.param();
    const ring = await desks.answer(business, id);
    const call = ring === null ? null : await store.calls.get(ring.call);
    if (ring === null || call === null || call.endedAt !== null)
      return context.json({ error: { code: 'desk.taken', message: TAKEN } }, 409);
    return context.json({
      url: settings.livekit.publicUrl.replace('{host}', new URL(context.req.url).hostname),
      token: await livekit.token(call.room, `${DESK}${randomBytes(9).toString('base64url')}`),
      summary: ring.summary,
      language: ring.language,
    });
  });
  return route;
}
