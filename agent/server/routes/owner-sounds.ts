/** The business's own sounds: the recorded messages that its destinations play. */
import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { soundIdSchema } from '../../business/business.ts';
import { readSound, SOUND_LIMITS } from '../../business/sound/read-sound.ts';
import { SOUND_WORDS } from '../../business/sound/sound-words.ts';
import type { Store } from '../../store/open-store.ts';
import { soundIdOf } from '../../store/sound-id.ts';
import { answer, apiRouter, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const ofSound = ofBusiness.extend({ sound: z.string() });
const WAV = { 'audio/wav': { schema: z.string().meta({ format: 'binary' }) } };
const keptSchema = z.object({
  /** What a destination names it by, under `recording`. */
  id: soundIdSchema,
  /** How long it sounds, in milliseconds. */
  length: z.number(),
});

/**
 * - `POST /:business/sounds`: keeps a sound, told by what it holds. Callers hear it once the business is saved with a
 *   destination that names it; until then it is kept for a day.
 * - `GET /:business/sounds/:sound`: the file, to the byte. `DELETE`: removes it for good.
 */
export function ownerSounds(store: Store) {
  const route = apiRouter();
  const { message: tooLarge } = SOUND_WORDS['too-large'];
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/sounds',
      summary: 'Keeps a recorded message: a WAV file of 60 seconds at most, one channel, 16 bits',
      middleware: bodyLimit({
        maxSize: SOUND_LIMITS.bytes,
        onError: (context) => context.json({ error: { code: 'sound.too-large', message: tooLarge } }, 413),
      }),
      request: { params: ofBusiness, body: { required: true, content: WAV } },
      responses: { 201: answer(keptSchema, 'Kept.'), ...refusals(404, 413, 422) },
    }),
    async (context) => {
      const { business } = context.req.valid('param');
      if ((await store.businesses.get(business)) === null)
        return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const read = readSound(bytes);
      if (typeof read === 'string') {
        const { message, mend } = SOUND_WORDS[read];
        return refuseWith(context, 422, `sound.${read}`, {
          en: `${message.en} ${mend.en}`,
          fr: `${message.fr} ${mend.fr}`,
        });
      }
      const id = soundIdOf(bytes);
      await store.sounds.keep({ business, id, bytes }, Date.now());
      return context.json({ id, length: Math.round((read.samples.length / read.rate) * 1_000) }, 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/sounds/{sound}',
      summary: 'A recorded message, to be heard',
      request: { params: ofSound },
      responses: { 200: { description: 'The sound.', content: WAV }, ...refusals(404) },
    }),
    async (context) => {
      const { business, sound } = context.req.valid('param');
      const bytes = await store.sounds.read(business, sound);
      if (bytes === null) return refuseWith(context, 404, 'sound.unknown', UNKNOWN);
      const headers = { 'content-type': 'audio/wav', 'x-content-type-options': 'nosniff' };
      return context.body(Uint8Array.from(bytes), 200, headers);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/sounds/{sound}',
      summary: 'Removes a recorded message for good; refused while a destination names it',
      request: { params: ofSound },
      responses: { 204: { description: 'Removed.' }, ...refusals(404, 409) },
    }),
    async (context) => {
      const { business, sound } = context.req.valid('param');
      const became = await store.sounds.remove(business, sound);
      if (became === 'missing') return refuseWith(context, 404, 'sound.unknown', UNKNOWN);
      if (became === 'in-use')
        return refuseWith(context, 409, 'sound.in-use', {
          en: 'Callers hear this message. Take it out of its destination first, and save.',
          fr: 'Ce message s’entend dans les appels. Retirez-le d’abord de sa destination, et enregistrez.',
        });
      return context.body(null, 204);
    },
  );
  return route;
}
