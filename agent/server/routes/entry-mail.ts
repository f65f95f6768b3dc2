/** A link by mail, for whoever has no other way in. */
import { createRoute, z } from '@hono/zod-openapi';
import { languageSchema } from '../../business/language.ts';
import type { Store } from '../../store/open-store.ts';
import type { AtTheDoor } from '../access/at-the-door.ts';
import { deny } from '../access/denials.ts';
import { LINK, makeLink } from '../access/links.ts';
import { isCrossSite } from '../access/visitor.ts';
import type { Log } from '../log.ts';
import { entryMail } from '../mail/entry-mail.ts';
import type { Post } from '../mail/post.ts';
import { answer, apiRouter, body, refusals } from './api.ts';

export interface EntryMailParts {
  store: Store;
  door: AtTheDoor;
  post: Post | null;
  log: Log;
  /** Where the world reaches the console; what a request says of it is not believed. */
  publicUrl(): string;
}

/**
 * - `GET /session/ways`: whether a link can be had by mail.
 * - `POST /session/mail`: sends one, to whoever is known. The answer is the same to everybody.
 */
export function entryMailRoute({ store, door, post, log, publicUrl }: EntryMailParts) {
  const route = apiRouter();

  async function sendTo(email: string, language: 'en' | 'fr'): Promise<void> {
    const person = await store.access.personByEmail(email);
    if (person === null || post === null) return;
    const { path } = await makeLink(store, person.id, LINK.mailed);
    const spoken = (await store.access.languageOf(person.id)) ?? language;
    await post.send(entryMail(email, spoken, new URL(path, publicUrl()).href));
  }

  route.openapi(
    createRoute({
      method: 'get',
      path: '/session/ways',
      summary: 'How one can come in: whether links go by mail',
      security: [],
      responses: { 200: answer(z.object({ mail: z.boolean() }), 'The ways.') },
    }),
    (context) => context.json({ mail: post !== null }, 200),
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/session/mail',
      summary:
        'Sends a link by mail, good for 15 minutes, to whoever is known; the answer is the same for everybody',
      security: [],
      request: {
        body: body(z.object({ email: z.email().max(200).toLowerCase(), language: languageSchema })),
      },
      responses: { 202: { description: 'Asked for.' }, ...refusals(400, 403, 422, 429) },
    }),
    (context) => {
      if (isCrossSite(context)) return deny(context, 'access.cross-site') as never;
      if (post === null) return deny(context, 'access.no-mail') as never;
      const { email, language } = context.req.valid('json');
      if (door.tooManyMails(context, email)) return deny(context, 'access.too-many') as never;
      // Not waited for: how long it takes would tell who is known.
      sendTo(email, language).catch((err: unknown) => log.error({ err }, 'a link could not be mailed'));
      return context.body(null, 202);
    },
  );
  return route;
}
