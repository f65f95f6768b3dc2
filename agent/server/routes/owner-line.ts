/** The state of a business's telephone number: how its calls come to us, and why they do not. */
import { createRoute, z } from '@hono/zod-openapi';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { type Words, wordsSchema } from '../../business/language.ts';
import { type NumberState, numberStateSchema, type PhoneLine } from '../../phone/line.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

/** What is wrong with a number that is not ready, and what to do; null: nothing is. */
const WORDS: Readonly<Record<NumberState['state'], Words | null>> = {
  ready: null,
  trying: {
    en: 'The account is being registered. This takes some seconds after the start.',
    fr: 'Le compte s’enregistre. Cela prend quelques secondes après le démarrage.',
  },
  refused: {
    en: 'The provider refuses the account. Check the user and the password in phone.yaml; it is tried again every minute.',
    fr: 'Le fournisseur refuse le compte. Vérifiez l’utilisateur et le mot de passe dans phone.yaml; un nouvel essai a lieu chaque minute.',
  },
  silent: {
    en: 'The provider does not answer. Check the domain in phone.yaml and this machine’s network; it is tried again every minute.',
    fr: 'Le fournisseur ne répond pas. Vérifiez le domaine dans phone.yaml et le réseau de cette machine; un nouvel essai a lieu chaque minute.',
  },
  'not-set-up': {
    en: 'LiveKit does not know this number yet. Run `carillon phone setup --apply`.',
    fr: 'LiveKit ne connaît pas encore ce numéro. Lancez `carillon phone setup --apply`.',
  },
  unreachable: {
    en: 'LiveKit’s telephone service does not answer. Check that it runs.',
    fr: 'Le service téléphonique de LiveKit ne répond pas. Vérifiez qu’il fonctionne.',
  },
};

const stateSchema = z.object({
  /** The business's own number, E.164; null: it has none, or one that cannot be read. */
  number: z.string().nullable(),
  line: z.enum(['none', 'embedded', 'livekit']),
  /** Its number, and the trunks that bring whatever numbers they bring. */
  ways: z.array(
    numberStateSchema.extend({ since: z.iso.datetime().nullable(), message: wordsSchema.nullable() }),
  ),
});

/** `GET /:business/line`: how calls to the business's number come. Of other numbers of the line nothing is told. */
export function ownerLine(store: Store, phone: () => PhoneLine | null) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/line',
      summary: 'The state of the business’s telephone number',
      request: { params: ofBusiness },
      responses: { 200: answer(stateSchema, 'How its calls come.'), ...refusals(404) },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const line = phone();
      const number =
        parsePhoneNumberFromString(business.phone ?? '', business.country as CountryCode)?.number ?? null;
      const ways = number === null || line === null ? [] : await line.numbers();
      return context.json(
        {
          number,
          line: line?.kind ?? ('none' as const),
          ways: ways
            .filter((way) => way.number === null || way.number === number)
            .map((way) => ({ ...way, since: iso(way.since), message: WORDS[way.state] })),
        },
        200,
      );
    },
  );
  return route;
}
