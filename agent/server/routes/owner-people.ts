/** What a business has of one person who calls, by their number: to be given to them, and to be erased. */
import { type Context, Hono } from 'hono';
import type { Words } from '../../business/language.ts';
import { phoneAddressSchema } from '../../phone/line.ts';
import type { Store } from '../../store/open-store.ts';

const WRONG: Words = {
  en: 'Write the number with its + and country code: +14185550142.',
  fr: 'Écrivez le numéro avec son + et l’indicatif du pays : +14185550142.',
};

/**
 * - `GET /:business/people/:number`: everything that the business has of the number, with the paths of its recordings.
 * - `DELETE /:business/people/:number`: erases it, and tells what was erased and what must stay.
 */
export function ownerPeople(store: Store): Hono {
  const route = new Hono();
  const numberOf = (context: Context) => {
    const number = context.req.param('number') ?? '';
    return number.startsWith('+') && phoneAddressSchema.safeParse(number).success ? number : null;
  };
  const wrong = (context: Context) => context.json({ error: { code: 'people.number', message: WRONG } }, 400);
  route.get('/:business/people/:number', async (context) => {
    const number = numberOf(context);
    if (number === null) return wrong(context);
    const { business } = context.req.param();
    const about = await store.personal.about(business, number);
    return context.json({
      business,
      number,
      ...about,
      calls: about.calls.map((call) => ({
        ...call,
        recordings: call.recordings.map((id) => `/v1/businesses/${business}/recordings/${call.id}/${id}`),
      })),
    });
  });
  route.delete('/:business/people/:number', async (context) => {
    const number = numberOf(context);
    if (number === null) return wrong(context);
    return context.json({ erased: await store.personal.erase(context.req.param('business'), number) });
  });
  return route;
}
