/** What the server asks of the thread that holds the knowledge, and what comes back. */
import { z } from 'zod';
import { languageSchema } from '../../business/language.ts';
import { documentSchema, passageSchema } from '../document.ts';

export const requestSchema = z.discriminatedUnion('type', [
  /** Cuts and indexes the documents, in place of what the business had. */
  z.object({
    type: z.literal('put'),
    business: z.string(),
    documents: z.array(documentSchema),
    fallback: languageSchema,
  }),
  z.object({ type: z.literal('drop'), business: z.string() }),
  z.object({
    type: z.literal('answer'),
    business: z.string(),
    question: z.string(),
    language: languageSchema,
  }),
  /** The best passages; `near`: hashes of those that are nearest by meaning. */
  z.object({
    type: z.literal('find'),
    business: z.string(),
    question: z.string(),
    language: languageSchema,
    near: z.array(z.string()),
    limit: z.int(),
  }),
  z.object({ type: z.literal('passages'), business: z.string() }),
]);
export type Request = z.infer<typeof requestSchema>;

export const hitSchema = z.object({ passage: passageSchema, score: z.number() });

export const answerSchema = z.object({
  answer: z.string().nullable(),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().nullable() })),
  confidence: z.number(),
  hits: z.array(hitSchema),
});
