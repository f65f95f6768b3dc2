/** What a business has of one person who calls, by their number: to be given to them, and to be erased. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Words } from '../../business/language.ts';
import { phoneAddressSchema } from '../../phone/line.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, ofBusiness, refusals, refuseWith } from './api.ts';

const WRONG: Words = {
  en: 'Write the number with its + and country code: +14185550142.',
  fr: 'Écrivez le numéro avec son + et l’indicatif du pays : +14185550142.',
};

const ofNumber = ofBusiness.extend({ number: z.string() });
/** The store's own documents, as they are: nothing that is kept is left out. */
const documents = z.array(z.unknown());
const aboutSchema = z.object({
  business: z.string(),
  number: z.string(),
  calls: documents,
  messages: documents,
  texts: documents,
  received: documents,
  consents: documents,
  optOuts: documents,
});
const erasedSchema = z.object({
  erased: z.object({
    calls: z.int(),
    messages: z.int(),
    texts: z.int(),
    kept: z.object({ consents: z.int(), optOuts: z.int(), openCalls: z.int() }),
  }),
});

/**
 * - `GET /:business/people/:number`: everything that the business has of the number, with the paths of its recordings.
 * - `DELETE /:business/people/:number`: erases it, and tells what was erased and what must stay.
 */
export function ownerPeople(store: Store) {
  const route = apiRouter();
  const isNumber = (number: string) => number.startsWith('+') && phoneAddressSchema.safeParse(number).success;
  const wrong = (context: Context) => refuseWith(context, 400, 'people.number', WRONG);
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/people/{number}',
      summary: 'Everything that the business has of the person who has this number',
      request: { params: ofNumber },
      responses: {
        200: answer(aboutSchema, 'Calls, messages, texts, consents and opt-outs.'),
        ...refusals(400),
      },
    }),
    async (context) => {
      const { business, number } = context.req.valid('param');
      if (!isNumber(number)) return wrong(context);
      const about = await store.personal.about(business, number);
      const calls = about.calls.map((call) => ({
        ...call,
        recordings: call.recordings.map((id) => `/v1/businesses/${business}/recordings/${call.id}/${id}`),
      }));
      return context.json({ business, number, ...about, calls }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/people/{number}',
      summary: 'Erases it, but for the consents and opt-outs that must stay provable',
      request: { params: ofNumber },
      responses: { 200: answer(erasedSchema, 'What was erased, and what stays.'), ...refusals(400) },
    }),
    async (context) => {
      const { business, number } = context.req.valid('param');
      if (!isNumber(number)) return wrong(context);
      return context.json({ erased: await store.personal.erase(business, number) }, 200);
    },
  );
  return route;
}
