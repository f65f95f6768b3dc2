/** The voices that a business may choose among, and any of its words spoken in one of them. */
import { createRoute, z } from '@hono/zod-openapi';
import { fillFacts } from '../../business/blanks.ts';
import { languageSchema } from '../../business/language.ts';
import { writeWav } from '../../calls/wav.ts';
import { CarillonError } from '../../errors.ts';
import type { Store } from '../../store/open-store.ts';
import type { OpenSpeaking } from '../speaking.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

/** The longest text that is spoken at once, in characters. */
const LONGEST = 1_000;

const NONE = {
  en: 'Nothing on this machine speaks this language. Install espeak-ng (and flite for English), or set OPENAI_API_KEY, and start again.',
  fr: 'Rien sur cette machine ne parle cette langue. Installez espeak-ng (et flite pour l’anglais), ou définissez OPENAI_API_KEY, puis redémarrez.',
};

const voicesSchema = z.object({
  language: languageSchema,
  mouth: z.string().nullable(),
  own: z.string().nullable(),
  voices: z.array(z.string()),
});

/**
 * - `GET /:business/voices`: by language, what speaks it and in which voices it can.
 * - `POST /:business/speech`: a text of the owner's as a call would say it, as WAV.
 */
export function ownerVoice(store: Store, open: OpenSpeaking | null) {
  const route = apiRouter();
  let opened: ReturnType<OpenSpeaking> | null = null;
  const speaking = async () => {
    opened ??= open?.() ?? null;
    return opened;
  };
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/voices',
      summary: 'The voices that may be chosen, by language',
      request: { params: ofBusiness },
      responses: {
        200: answer(
          z.object({ languages: z.array(voicesSchema) }),
          'The voices; the first is the mouth’s own.',
        ),
        ...refusals(404),
      },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const speech = await speaking();
      const languages = business.languages.map((language) => {
        const { mouth, own, voices } = speech?.voices(language) ?? { mouth: null, own: null, voices: [] };
        return { language, mouth, own, voices: [...voices] };
      });
      return context.json({ languages }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/speech',
      summary: 'Speaks a text as a call would, for an owner to hear',
      request: {
        params: ofBusiness,
        body: body(
          z.object({
            text: z.string().trim().min(1).max(LONGEST),
            language: languageSchema,
            voice: z.string().max(100).nullable().default(null),
          }),
        ),
      },
      responses: {
        200: { description: 'The sound.', content: { 'audio/wav': { schema: z.string() } } },
        ...refusals(404, 422),
      },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const { text, language, voice } = context.req.valid('json');
      try {
        const words = fillFacts(business, text);
        const sound = await (await speaking())?.speak(words, language, voice, context.req.raw.signal);
        if (sound === null || sound === undefined) return refuseWith(context, 422, 'voice.none', NONE);
        return context.body(Uint8Array.from(writeWav(sound)), 200, { 'content-type': 'audio/wav' });
      } catch (error) {
        if (!(error instanceof CarillonError)) throw error;
        return refuseWith(context, 422, error.code, error.words);
      }
    },
  );
  return route;
}
