/** The sources of a business's knowledge, and the questions that it did not answer. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { languageSchema, type Words } from '../../business/language.ts';
import { CarillonError } from '../../errors.ts';
import { SOURCE_LIMITS } from '../../knowledge/sources/limits.ts';
import { isSourceErrorCode, sourceError } from '../../knowledge/sources/source-errors.ts';
import type { Store } from '../../store/open-store.ts';
import type { StoredSource } from '../../store/sources.ts';
import type { SourceReader } from '../source-reader.ts';

const MOST = 200;
/** What a form adds to the file in it, in bytes. */
const FORM = 100_000;

const UNKNOWN: Words = {
  en: 'There is no such business or source here.',
  fr: 'Il n’y a ici aucune entreprise ni source de ce nom.',
};
const REQUEST: Words = {
  en: 'Send a file as the form field `file`, or {"url": "https://…"} as JSON.',
  fr: 'Envoyez un fichier dans le champ `file` d’un formulaire, ou {"url": "https://…"} en JSON.',
};

const QUESTION: Words = {
  en: 'Tell the question to forget by `question` and `language`, or none of the two for all of them.',
  fr: 'Dites la question à oublier par `question` et `language`, ou aucun des deux pour toutes.',
};
const questionSchema = z.object({ question: z.string().min(1).max(500), language: languageSchema });

/**
 * - `GET /:business/sources`: the sources, the newest first.
 * - `POST /:business/sources`: adds a file (a form with `file`) or a site (`{"url"}`). What is wrong with a file is on
 *   the source that comes back, `status: "failed"`; a site is read in the background.
 * - `GET /:business/sources/:source/events`: how far the reading of a site is, as server-sent events, to its end.
 * - `POST /:business/sources/:source/refresh`: reads a site again. `DELETE /:business/sources/:source`: removes it.
 * - `POST /:business/sources/:source/stop`: stops the reading of a site where it is, and keeps what was read.
 * - `GET /:business/unanswered`: the questions without an answer, the latest first. `DELETE` forgets them, or the one
 *   that `question` and `language` tell.
 */
export function ownerSources(store: Store, reader: SourceReader): Hono {
  const route = new Hono();
  const unknown = (context: Context) =>
    context.json({ error: { code: 'source.unknown', message: UNKNOWN } }, 404);
  const sourceOf = (context: Context) =>
    store.sources.get(context.req.param('business') ?? '', context.req.param('source') ?? '');

  route.get('/:business/sources', async (context) => {
    const sources = await store.sources.list(context.req.param('business'));
    return context.json({
      sources: sources.map(({ documents, ...source }) => ({ ...shown(source), documents })),
    });
  });
  route.post(
    '/:business/sources',
    bodyLimit({
      maxSize: SOURCE_LIMITS.fileBytes + FORM,
      onError: (context) => refused(context, sourceError('source.too-large')),
    }),
    async (context) => {
      const business = context.req.param('business');
      if ((await store.businesses.get(business)) === null) return unknown(context);
      const isForm = context.req.header('content-type')?.startsWith('multipart/form-data') === true;
      if (isForm) {
        const { file } = await context.req.parseBody();
        if (!(file instanceof File))
          return context.json({ error: { code: 'source.request', message: REQUEST } }, 400);
        const added = await reader.addFile(business, file.name, new Uint8Array(await file.arrayBuffer()));
        return context.json(shown(added), 201);
      }
      const asked = z
        .object({ url: z.string().max(2_000) })
        .safeParse(await context.req.json().catch(() => null));
      if (!asked.success) return context.json({ error: { code: 'source.request', message: REQUEST } }, 400);
      try {
        return context.json(shown(await reader.addSite(business, asked.data.url)), 202);
      } catch (error) {
        if (error instanceof CarillonError) return refused(context, error);
        throw error;
      }
    },
  );
  route.get('/:business/sources/:source/events', async (context) => {
    const source = await sourceOf(context);
    if (source === null) return unknown(context);
    return streamSSE(context, async (stream) => {
      for await (const event of reader.watch(source.id, context.req.raw.signal)) {
        await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
      }
    });
  });
  route.post('/:business/sources/:source/refresh', async (context) => {
    const source = await sourceOf(context);
    if (source === null) return unknown(context);
    await reader.refresh(source);
    return context.json(
      shown({ ...source, status: source.kind === 'site' ? 'reading' : source.status }),
      202,
    );
  });
  route.post('/:business/sources/:source/stop', async (context) => {
    const source = await sourceOf(context);
    if (source === null) return unknown(context);
    await reader.stop(source);
    return context.json(shown((await sourceOf(context)) ?? source));
  });
  route.delete('/:business/sources/:source', async (context) => {
    const source = await sourceOf(context);
    if (source === null) return unknown(context);
    await reader.remove(source);
    return context.body(null, 204);
  });
  route.get('/:business/unanswered', async (context) => {
    const questions = await store.sources.listUnanswered(context.req.param('business'), MOST);
    return context.json({
      questions: questions.map(({ at, ...question }) => ({ ...question, at: iso(at) })),
    });
  });
  route.delete('/:business/unanswered', async (context) => {
    const { question, language } = context.req.query();
    const one = questionSchema.safeParse({ question, language });
    if (question !== undefined && !one.success)
      return context.json({ error: { code: 'source.request', message: QUESTION } }, 400);
    await store.sources.forgetUnanswered(context.req.param('business'), one.data);
    return context.body(null, 204);
  });
  return route;
}

function refused(context: Context, { code, words }: CarillonError) {
  return context.json({ error: { code, message: words } }, code === 'source.too-large' ? 413 : 400);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function shown({ business: _, error, addedAt, readAt, ...source }: StoredSource) {
  return {
    ...source,
    error:
      error === null || !isSourceErrorCode(error) ? null : { code: error, message: sourceError(error).words },
    addedAt: iso(addedAt),
    readAt: readAt === null ? null : iso(readAt),
  };
}
