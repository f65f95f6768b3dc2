/** The business as a folder: out, and in. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Business } from '../../business/business.ts';
import {
  type Fault,
  faultSchema,
  limitFaults,
  parseBusiness,
  printBusiness,
  withFiles,
} from '../../business/folder/index.ts';
import { SOUND_LIMITS } from '../../business/sound/read-sound.ts';
import type { Store } from '../../store/open-store.ts';
import { soundIdOf } from '../../store/sound-id.ts';
import type { Handlers } from '../handlers.ts';
import { keepWhole, wholeBusiness } from '../whole-business.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const filesSchema = z.object({
  files: z.record(z.string().max(300), z.string().max(2_000_000)),
  /** The recorded messages, base64. */
  recordings: z.record(z.string().max(300), z.base64().max(1.4 * SOUND_LIMITS.bytes)).default({}),
});

/** What keeps a business that can be read from being brought in. */
function hindrances(business: Business | null, id: string): Fault[] {
  if (business === null) return [];
  const other =
    business.id === id
      ? []
      : [
          {
            code: 'folder.other-business',
            file: 'business.yaml',
            line: 1,
            message: {
              en: `This is the folder of another business, “${business.id}”.`,
              fr: `C’est le dossier d’une autre entreprise, « ${business.id} ».`,
            },
            mend: { en: `Write id: ${id}`, fr: `Écrivez id: ${id}` },
          },
        ];
  return [...limitFaults(business), ...other];
}

/** `GET /:business/folder`: the folder of Markdown, YAML and sounds, to the byte. `PUT`: brings one in. */
export function ownerFolder(store: Store, handlers: Pick<Handlers, 'prepare'>) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/folder',
      summary: 'The business as a folder: each file’s path and text',
      request: { params: ofBusiness },
      responses: { 200: answer(filesSchema, 'The files.'), ...refusals(404) },
    }),
    async (context) => {
      const { business, sounds } = await wholeBusiness(store, context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const { files } = withFiles(business.destinations);
      const recordings = [...files].map(([path, sound]) => [
        path,
        Buffer.from(sounds.get(sound) ?? []).toString('base64'),
      ]);
      return context.json(
        {
          files: Object.fromEntries(printBusiness(business)),
          recordings: Object.fromEntries(recordings),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/folder',
      summary:
        'Brings a folder in, in place of what callers hear. Drafts stay, and every task keeps its history.',
      request: { params: ofBusiness, body: body(filesSchema) },
      responses: {
        204: { description: 'Brought in.' },
        422: answer(
          z.object({
            error: z.object({ code: z.string(), message: z.object({ en: z.string(), fr: z.string() }) }),
            faults: z.array(faultSchema),
          }),
          'What is wrong with it, and where. Nothing was changed.',
        ),
      },
    }),
    async (context) => {
      const { business: id } = context.req.valid('param');
      const { files, recordings } = context.req.valid('json');
      const sounds = Object.entries(recordings).map(([path, base64]) => {
        const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
        return [path, { id: soundIdOf(bytes), bytes }] as const;
      });
      const { business, faults } = parseBusiness(new Map(Object.entries(files)), new Map(sounds));
      const all = [...faults, ...hindrances(business, id)];
      if (business === null || all.length > 0)
        return context.json(
          {
            error: {
              code: 'business.faults',
              message: {
                en: 'The folder has faults, and nothing was changed.',
                fr: 'Le dossier contient des erreurs, et rien n’a été changé.',
              },
            },
            faults: all,
          },
          422,
        );
      const byId = new Map(sounds.map(([, { id, bytes }]) => [id, bytes]));
      await keepWhole(store, { business, sounds: byId }, Date.now(), context.get('asker').id);
      void handlers.prepare?.(business);
      return context.body(null, 204);
    },
  );
  return route;
}
