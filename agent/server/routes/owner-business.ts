/** The business itself: its profile, and trials of its drafts. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Business, businessSchema } from '../../business/business.ts';
import { channelSchema } from '../../business/channel.ts';
import { soundsOf } from '../../business/sound/sounds-of.ts';
import type { Store } from '../../store/open-store.ts';
import { hashOf, newSecret } from '../access/secrets.ts';
import type { Handlers } from '../handlers.ts';
import { draftedBusiness } from '../tasks/drafted-business.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

/** How long a trial may be called, in milliseconds. */
const TRIAL = 3_600_000;

const profileSchema = businessSchema.omit({ tasks: true, scenarios: true });
const trialSchema = z.object({
  task: z.string().nullable().default(null),
  /** As whom: a visitor of the site, or somebody who telephones. */
  channel: channelSchema.default('web'),
  /** The number that they telephone from, as +14185550142; null: withheld. */
  caller: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .nullable()
    .default(null),
});
/** A profile as it was read, told by its letters: who writes over another's is told. */
const etag = (value: unknown) => hashOf(JSON.stringify(value)).slice(0, 16);

/**
 * - `GET /:business`: the business without its tasks. `PUT /:business/profile`: writes it, over what was read (`over`).
 * - `POST /:business/trials`: a name by which the widget calls the drafts, for an hour.
 */
export function ownerBusiness(store: Store, handlers: Pick<Handlers, 'prepare'>) {
  const route = apiRouter();
  const prepare = (business: Business) => void handlers.prepare?.(business);
  const profileAnswer = z.object({ profile: profileSchema, over: z.string() });

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}',
      summary: 'The business: profile, hours, destinations, texts, pages',
      request: { params: ofBusiness },
      responses: { 200: answer(profileAnswer, 'The business without its tasks.'), ...refusals(404) },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const profile = profileSchema.parse(business);
      return context.json({ profile, over: etag(profile) }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/profile',
      summary: 'Writes the business without its tasks; refused where somebody has written since',
      request: { params: ofBusiness, body: body(z.object({ over: z.string(), profile: profileSchema })) },
      responses: { 200: answer(profileAnswer, 'As it stands now.'), ...refusals(404, 409, 422) },
    }),
    async (context) => {
      const { business: id } = context.req.valid('param');
      const { over, profile } = context.req.valid('json');
      if ((await store.sounds.missing(id, soundsOf(profile))).length > 0)
        return refuseWith(context, 422, 'sound.unknown', {
          en: 'A recorded message is not here any more. Record it again, or remove it, then save.',
          fr: 'Un message enregistré n’est plus ici. Enregistrez-le de nouveau, ou retirez-le, puis enregistrez l’entreprise.',
        });
      let stale = false;
      const written = await store.businesses.change(id, Date.now(), context.get('asker').id, (business) => {
        stale = etag(profileSchema.parse(business)) !== over;
        return stale ? business : { ...business, ...profile, id };
      });
      if (written === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      if (stale)
        return refuseWith(context, 409, 'business.changed', {
          en: 'Somebody else has changed the business meanwhile. Load it again, then make your change.',
          fr: 'Quelqu’un d’autre a modifié l’entreprise entre-temps. Rechargez, puis refaites votre changement.',
        });
      prepare(written);
      const now = profileSchema.parse(written);
      return context.json({ profile: now, over: etag(now) }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/trials',
      summary: 'Makes a name by which the widget, on the console’s own page, calls the drafts for an hour',
      request: { params: ofBusiness, body: body(trialSchema) },
      responses: { 201: answer(z.object({ business: z.string() }), 'The name.'), ...refusals(404) },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const { task, caller, channel } = context.req.valid('json');
      const drafted = draftedBusiness(business, await store.drafts.list(business.id), task);
      const now = Date.now();
      const version = await store.businesses.keepTrial(drafted, now, context.get('asker').id);
      const secret = newSecret('trial-');
      const trial = { business: business.id, version, channel, caller: channel === 'phone' ? caller : null };
      await store.trials.keep(hashOf(secret), trial, now + TRIAL, now);
      return context.json({ business: secret }, 201);
    },
  );
  return route;
}
