/** A mind that speaks the OpenAI API: theirs, or any server with the same chat completions. */
import OpenAI from 'openai';
import { z } from 'zod';
import type { Mind } from '../../engine/understanding/mind.ts';
import { answerShape } from './answer-shape.ts';
import { asMindError, mindError } from './mind-error.ts';
import { COMPOSE, composeMessage, FOLLOW, UNDERSTAND, understandMessage } from './prompts.ts';

export interface OpenAiMindOptions {
  apiKey: string;
  /** Default: OpenAI's own. */
  baseUrl?: string;
  model: string;
  /** For one attempt, in milliseconds. Default 5 000. */
  timeout?: number;
}

const composedSchema = z.strictObject({
  answerable: z.boolean(),
  answer: z.string().nullable(),
  quotes: z.array(z.strictObject({ passage: z.int(), text: z.string() })),
});
const { $schema: _, ...COMPOSED } = z.toJSONSchema(
  composedSchema.extend({
    // Some servers refuse an integer's bounds in a strict schema.
    quotes: z.array(z.strictObject({ passage: z.number(), text: z.string() })),
  }),
);

const FOLLOWED = {
  type: 'object',
  properties: { say: { type: 'string' }, done: { type: 'boolean' } },
  required: ['say', 'done'],
  additionalProperties: false,
};

/**
 * Makes a mind. Its functions reject with a `CarillonError`: `mind.unauthorized`, `mind.rate-limited`,
 * `mind.unknown-model`, `mind.timeout`, `mind.unavailable`, `mind.invalid-answer` or `mind.refused`. A call is
 * retried once at most, by the client, where the server says that it may help.
 */
export function createOpenAiMind({ apiKey, baseUrl, model, timeout = 5_000 }: OpenAiMindOptions): Mind {
  const client = new OpenAI({
    apiKey,
    maxRetries: 1,
    timeout,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });

  async function ask(
    system: string,
    user: string,
    name: string,
    schema: Record<string, unknown>,
    signal?: AbortSignal,
  ) {
    let message: { content: string | null; refusal?: string | null } | undefined;
    try {
      const completion = await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } },
        },
        signal === undefined ? {} : { signal },
      );
      message = completion.choices?.[0]?.message;
    } catch (error) {
      throw asMindError(error);
    }
    if (message?.refusal) throw mindError('mind.refused');
    try {
      return JSON.parse(message?.content ?? '') as unknown;
    } catch {
      throw mindError('mind.invalid-answer');
    }
  }

  return {
    understand: (request, signal) =>
      ask(UNDERSTAND, understandMessage(request), 'understanding', answerShape(request), signal),
    follow: (guidance, signal) => ask(FOLLOW, JSON.stringify(guidance), 'next', FOLLOWED, signal),
    async compose(question, passages, language, signal) {
      if (passages.length === 0) return null;
      const composed = composedSchema.safeParse(
        await ask(COMPOSE, composeMessage(question, passages, language), 'answer', COMPOSED, signal),
      );
      if (!composed.success) throw mindError('mind.invalid-answer');
      const { answerable, quotes } = composed.data;
      const answer = composed.data.answer?.trim() ?? '';
      return answerable && answer !== '' ? { answer, quotes } : null;
    },
  };
}
