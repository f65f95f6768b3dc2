/** What the routes of the owner's API have in common: how they are described, and how they refuse what cannot be read. */
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Words } from '../../business/language.ts';
import { refusalSchema } from '../../contract.schema.ts';
import type { AccessEnv } from '../access/visitor.ts';

/** A router of the owner's API. A request that its schemas cannot read is refused with `api.request`. */
export function apiRouter(): OpenAPIHono<AccessEnv> {
  return new OpenAPIHono<AccessEnv>({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const places = result.error.issues.map(({ path }) => path.join('.') || '·').join(', ');
      return refuseWith(context, 400, 'api.request', {
        en: `This request cannot be read. Look at: ${places}.`,
        fr: `Cette demande est illisible. À revoir : ${places}.`,
      });
    },
  });
}

/** Answers with an error of the API. */
export function refuseWith<S extends 400 | 404 | 409 | 422>(
  context: Context,
  status: S,
  code: string,
  message: Words,
) {
  return context.json({ error: { code, message } }, status);
}

/** A JSON answer, for a route's description. */
export function answer<T extends z.ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

/** A JSON body, for a route's description. */
export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** The refusals that a route may answer with, for its description. */
export function refusals<S extends 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429>(...statuses: S[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      answer(refusalSchema, 'Refused: a stable code, and words in both languages.'),
    ]),
  ) as Record<S, ReturnType<typeof answer<typeof refusalSchema>>>;
}

export const ofBusiness = z.object({ business: z.string() });
export const ofTask = ofBusiness.extend({ task: z.string() });

export const UNKNOWN: Words = {
  en: 'There is no such thing here any more. Load the page again.',
  fr: 'Cela n’existe plus ici. Rechargez la page.',
};

/** Milliseconds → ISO 8601, as everything that leaves the API. */
export function iso(at: number): string;
export function iso(at: number | null): string | null;
export function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
