/** The sources of a business's knowledge, and the questions that it did not answer. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { languageSchema, type Words, wordsSchema } from '../../business/language.ts';
import { CarillonError } from '../../errors.ts';
import { SOURCE_LIMITS } from '../../knowledge/sources/limits.ts';
import { isSourceErrorCode, sourceError } from '../../knowledge/sources/source-errors.ts';
import type { Store } from '../../store/open-store.ts';
import { type StoredSource, sourceKindSchema, sourceStatusSchema } from '../../store/sources.ts';
import type { SourceReader } from '../source-reader.ts';
import { answer, apiRouter, iso, ofBusiness, refusals } from './api.ts';

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
const sourceSchema = z.object({
  id: z.string(),
  kind: sourceKindSchema,
  name: z.string(),
  url: z.string().nullable(),
  status: sourceStatusSchema,
  /** What is wrong with it as a whole. */
  error: z.object({ code: z.string(), message: wordsSchema }).nullable(),
  addedAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
const unansweredSchema = z.object({
  question: z.string(),
  language: languageSchema,
  times: z.int(),
  at: z.iso.datetime(),
});
const ofSource = ofBusiness.extend({ source: z.string() });
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
export function ownerSources(store: Store, reader: SourceReader) {
  const route = apiRouter();
  const unknown = (context: Context) =>
    context.json({ error: { code: 'source.unknown', message: UNKNOWN } }, 404);
  const sourceOf = (context: Context) =>
    store.sources.get(context.req.param('business') ?? '', context.req.param('source') ?? '');

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/sources',
      summary: 'The sources of the knowledge',
      request: { params: ofBusiness },
      responses: {
        200: answer(
          z.object({ sources: z.array(sourceSchema.extend({ documents: z.int() })) }),
          'The newest first.',
        ),
      },
    }),
    async (context) => {
      const sources = await store.sources.list(context.req.param('business'));
      return context.json(
        {
          sources: sources.map(({ documents, ...source }) => ({ ...shown(source), documents })),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/sources',
      summary: 'Adds a file (a form with `file`) or a site to the knowledge',
      middleware: bodyLimit({
        maxSize: SOURCE_LIMITS.fileBytes + FORM,
        onError: (context) => refused(context, sourceError('source.too-large')),
      }),
      // Either is read by hand: what is wrong with a file has its own words.
      request: { params: ofBusiness },
      responses: {
        201: answer(sourceSchema, 'The source; what is wrong with its file is on it.'),
        202: answer(sourceSchema, 'Being read.'),
        ...refusals(400, 404, 413),
      },
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
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/sources/{source}/events',
      summary: 'How far the reading of a site is, as server-sent events, to its end',
      request: { params: ofSource },
      responses: { 200: { description: 'Events.' }, ...refusals(404) },
    }),
    async (context) => {
      const source = await sourceOf(context);
      if (source === null) return unknown(context);
      return streamSSE(context, async (stream) => {
        for await (const event of reader.watch(source.id, context.req.raw.signal)) {
          await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
        }
      });
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/sources/{source}/refresh',
      summary: 'Reads a site again',
      request: { params: ofSource },
      responses: { 202: answer(sourceSchema, 'Being read.'), ...refusals(404) },
    }),
    async (context) => {
      const source = await sourceOf(context);
      if (source === null) return unknown(context);
      await reader.refresh(source);
      return context.json(
        shown({ ...source, status: source.kind === 'site' ? 'reading' : source.status }),
        202,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/sources/{source}/stop',
      summary: 'Stops the reading of a site, and keeps what was read',
      request: { params: ofSource },
      responses: { 200: answer(sourceSchema, 'The source.'), ...refusals(404) },
    }),
    async (context) => {
      const source = await sourceOf(context);
      if (source === null) return unknown(context);
      await reader.stop(source);
      return context.json(shown((await sourceOf(context)) ?? source), 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/sources/{source}',
      summary: 'Removes a source',
      request: { params: ofSource },
      responses: { 204: { description: 'Removed.' }, ...refusals(404) },
    }),
    async (context) => {
      const source = await sourceOf(context);
      if (source === null) return unknown(context);
      await reader.remove(source);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/unanswered',
      summary: 'The questions without an answer',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ questions: z.array(unansweredSchema) }), 'The latest first.') },
    }),
    async (context) => {
      const questions = await store.sources.listUnanswered(context.req.param('business'), MOST);
      return context.json(
        {
          questions: questions.map(({ at, ...question }) => ({ ...question, at: iso(at) })),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/unanswered',
      summary: 'Forgets the questions without an answer, or the one that is told',
      request: {
        params: ofBusiness,
        query: z.object({ question: z.string().optional(), language: z.string().optional() }),
      },
      responses: { 204: { description: 'Forgotten.' }, ...refusals(400) },
    }),
    async (context) => {
      const { question, language } = context.req.query();
      const one = questionSchema.safeParse({ question, language });
      if (question !== undefined && !one.success)
        return context.json({ error: { code: 'source.request', message: QUESTION } }, 400);
      await store.sources.forgetUnanswered(context.req.param('business'), one.data);
      return context.body(null, 204);
    },
  );
  return route;
}

function refused(context: Context, { code, words }: CarillonError) {
  return context.json({ error: { code, message: words } }, code === 'source.too-large' ? 413 : 400);
}

function shown({ business: _, error, addedAt, readAt, ...source }: StoredSource) {
  return {
    ...source,
    error:
      error === null || !isSourceErrorCode(error) ? null : { code: error, message: sourceError(error).words },
    addedAt: iso(addedAt),
    readAt: iso(readAt),
  };
}
