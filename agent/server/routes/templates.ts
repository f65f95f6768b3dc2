/** The six tasks to start from. */
import { createRoute, z } from '@hono/zod-openapi';
import { destinationSchema, draftTaskSchema, textSchema } from '../../business/business.ts';
import { languageSchema } from '../../business/language.ts';
import { readTemplates } from '../../commands/templates.ts';
import { answer, apiRouter } from './api.ts';

const templatesSchema = z.object({
  templates: z.array(draftTaskSchema.omit({ enabled: true })),
  /** A plausible value for each of their blanks, by its name. */
  blanks: z.record(z.string(), z.string()),
  /** What their actions name, for a business that has it not yet. */
  texts: z.array(textSchema),
  destinations: z.array(destinationSchema),
});

/** `GET /:language`: the templates. They hold nothing of anybody's. */
export function templatesRoute() {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{language}',
      summary: 'The templates of tasks, their blanks, and what their actions name',
      request: { params: z.object({ language: languageSchema }) },
      responses: { 200: answer(templatesSchema, 'The templates.') },
    }),
    async (context) => {
      const { business, blanks } = await readTemplates(context.req.valid('param').language);
      return context.json(
        { templates: business.tasks, blanks, texts: business.texts, destinations: business.destinations },
        200,
      );
    },
  );
  return route;
}
