/** The knowledge, asked as a caller would ask it. */
import { createRoute, z } from '@hono/zod-openapi';
import { languageSchema } from '../../business/language.ts';
import type { Store } from '../../store/open-store.ts';
import type { Handlers } from '../handlers.ts';
import { answer, apiRouter, body, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

/** The longest question, in characters. */
const LONGEST = 500;

const askedSchema = z.object({
  answer: z.string().nullable(),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().nullable() })),
  why: z.enum(['empty', 'nothing-near', 'not-said']).nullable(),
  passages: z.array(
    z.object({
      title: z.string(),
      headings: z.array(z.string()),
      text: z.string(),
      url: z.string().nullable(),
      language: languageSchema,
      score: z.number(),
    }),
  ),
});

/** `POST /:business/ask`: what a caller would be told, and the passages found. Nothing is noted as unanswered. */
export function ownerKnowledge(store: Store, handlers: Pick<Handlers, 'ask'>) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/ask',
      summary: 'Asks the knowledge as a caller would',
      request: {
        params: ofBusiness,
        body: body(z.object({ question: z.string().trim().min(1).max(LONGEST), language: languageSchema })),
      },
      responses: {
        200: answer(askedSchema, 'The answer, or why there is none, and the passages found, best first.'),
        ...refusals(404),
      },
    }),
    async (context) => {
      const business = await store.businesses.get(context.req.valid('param').business);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const { question, language } = context.req.valid('json');
      const asked = await handlers.ask?.(business, question, language);
      return context.json(asked ?? { answer: null, sources: [], why: 'empty' as const, passages: [] }, 200);
    },
  );
  return route;
}
