/** Answers to a customer's page, which is of another origin: what it may read, and refusals that it always can. */
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Log } from '../../log.ts';
import { RefusalError } from '../../refusals.ts';

/** Lets a page of any origin ask. What it may read is said by each answer. */
export function letAsk(route: Hono): void {
  route.options('*', (context) => {
    letRead(context);
    context.header('Access-Control-Allow-Methods', 'GET, POST');
    context.header('Access-Control-Allow-Headers', 'Content-Type');
    context.header('Access-Control-Max-Age', '600');
    return context.body(null, 204);
  });
}

/** The page that asked may read this answer. */
export function letRead(context: Context): void {
  const origin = context.req.header('origin');
  if (origin !== undefined) context.header('Access-Control-Allow-Origin', origin);
  context.header('Vary', 'Origin');
}

/** Answers with a refusal that the page which asked can read. */
export function refuse(context: Context, error: RefusalError): Response {
  letRead(context);
  context.header('Cache-Control', 'no-store');
  if (error.retryAfter !== undefined)
    context.header('Retry-After', String(Math.ceil(error.retryAfter / 1_000)));
  return context.json(error.body, error.status);
}

/** The answer, or the refusal that it throws; what is behind a refusal is for the log alone. */
export async function orRefusal(
  context: Context,
  log: Log,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    if (error.cause !== undefined) log.error({ err: error.cause }, 'call could not be opened');
    return refuse(context, error);
  }
}

/** For a body that is over its limit. */
export const tooLarge = (context: Context): Response => refuse(context, new RefusalError('call.bad-request'));

/** What the page sent. Throws `call.bad-request` where it is not of this shape. */
export async function readBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  // Read as JSON whatever it is declared to be: a page that sends text/plain saves itself a preflight.
  const body = schema.safeParse(await context.req.json().catch(() => undefined));
  if (!body.success) throw new RefusalError('call.bad-request');
  return body.data;
}
