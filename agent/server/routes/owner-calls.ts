/** Calls: listed and searched, and each as it was, line by line. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Business } from '../../business/business.ts';
import { languageSchema, type Words, wordsSchema } from '../../business/language.ts';
import { callRecordSchema } from '../../calls/call-record.ts';
import { soundedSchema, soundOf } from '../../calls/sound-of.ts';
import { fold, lineSchema, transcriptOf } from '../../calls/transcript.ts';
import { compileBusiness } from '../../engine/compile-business.ts';
import { channelSchema } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const PAGE = 50;

const listedSchema = z.object({
  id: z.string(),
  channel: channelSchema,
  language: languageSchema.nullable(),
  caller: z.string().nullable(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Null while it lasts. */
  outcome: z.string().nullable(),
  /** Somebody of the team tried a draft. */
  trial: z.boolean(),
  summary: z.string(),
  tasks: z.array(z.string()),
});
const callSchema = listedSchema.omit({ summary: true, tasks: true }).extend({
  version: z.int().nullable(),
  record: callRecordSchema.nullable(),
  lines: z.array(lineSchema),
  texts: z.array(
    z.object({
      text: z.string(),
      to: z.string(),
      body: z.string(),
      at: z.iso.datetime(),
      status: z.string(),
      reason: z.string().nullable(),
      delivery: z.string().nullable(),
    }),
  ),
  /** Messages left after the tone whose sound is kept: `lines`, where each line of the transcript begins in it. */
  recordings: z.array(soundedSchema),
  /** The names of the tasks that it ran, as they were. */
  names: z.record(z.string(), z.string()),
  /** What each thing collected is, by slot. */
  labels: z.record(z.string(), wordsSchema),
});
const filterSchema = z.object({
  /** `open`: calls under way. */
  outcome: z.string().max(40).optional(),
  channel: channelSchema.optional(),
  task: z.string().max(100).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  /** Words said in the call. */
  words: z.string().max(200).optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d+\.[\w-]+$/)
    .optional(),
});

/** `GET /:business/calls`, with filters; `GET /:business/calls/:call`. */
export function ownerCalls(store: Store) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/calls',
      summary: 'A page of calls, the newest first',
      request: { params: ofBusiness, query: filterSchema },
      responses: {
        200: answer(
          z.object({ calls: z.array(listedSchema), next: z.string().nullable() }),
          'The calls; `next` is null on the last page.',
        ),
      },
    }),
    async (context) => {
      const { after, from, to, words, ...filter } = context.req.valid('query');
      const dot = after?.indexOf('.') ?? -1;
      const calls = await store.calls.page(
        context.req.valid('param').business,
        {
          ...filter,
          from: from === undefined ? undefined : Date.parse(from),
          to: to === undefined ? undefined : Date.parse(to),
          words: words === undefined ? [] : fold(words).split(/\s+/),
          ...(after === undefined
            ? {}
            : { after: { startedAt: Number(after.slice(0, dot)), id: after.slice(dot + 1) } }),
        },
        PAGE + 1,
      );
      const page = calls.slice(0, PAGE);
      const last = page.at(-1);
      const next = calls.length > PAGE && last !== undefined ? `${last.startedAt}.${last.id}` : null;
      const shown = page.map((call) => ({
        ...call,
        startedAt: iso(call.startedAt),
        endedAt: iso(call.endedAt),
      }));
      return context.json({ calls: shown, next }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/calls/{call}',
      summary: 'A call: who said what, what was understood and done, and why. It may still be under way.',
      request: { params: ofBusiness.extend({ call: z.string() }) },
      responses: { 200: answer(callSchema, 'The call.'), ...refusals(404) },
    }),
    async (context) => {
      const { business, call: id } = context.req.valid('param');
      const call = await store.calls.get(id);
      if (call === null || call.business !== business)
        return refuseWith(context, 404, 'call.unknown', UNKNOWN);
      const [then, journal, texts, pieces] = await Promise.all([
        store.businesses.ofCall(id),
        store.journals.read(id),
        store.texts.ofCall(id),
        store.recordings.pieces(id),
      ]);
      const { channel, language, caller, outcome, trial, version, record } = call;
      return context.json(
        {
          id,
          channel,
          language,
          caller,
          outcome,
          trial,
          version,
          record,
          startedAt: iso(call.startedAt),
          endedAt: iso(call.endedAt),
          lines: then === null ? [] : transcriptOf(then, journal),
          texts: texts.map(({ textId, number, body, at, status, reason, delivery }) => ({
            text: textId,
            to: number,
            body,
            at: iso(at),
            status,
            reason,
            delivery,
          })),
          recordings: soundOf(journal, pieces),
          names: Object.fromEntries(
            (then?.tasks ?? []).map((task) => [task.id, `${task.emoji} ${task.name}`.trim()]),
          ),
          labels: then === null ? {} : labelsOf(then, record?.tasks.map(({ task }) => task) ?? []),
        },
        200,
      );
    },
  );
  return route;
}

/** The labels of the slots of these tasks. */
function labelsOf(business: Business, tasks: readonly string[]): Record<string, Words> {
  const { tasks: compiled } = compileBusiness(business);
  const slots = tasks.flatMap((id) => compiled.get(id)?.script.slots ?? []);
  return Object.fromEntries(slots.map(({ id, label }) => [id, label]));
}
