import OpenAI from 'openai';
import type { Embedder } from './embedder.ts';

export interface OpenAiEmbedderOptions {
  apiKey: string;
  /** Default: OpenAI's own. */
  baseUrl?: string;
  model: string;
  /** For one attempt, in milliseconds. Default 10 000. */
  timeout?: number;
}

/** Attempts after the first, where the server says that it may help: the client waits longer each time. */
const RETRIES = 4;

/** An embedder that speaks the OpenAI API: theirs, or any server with the same embeddings. */
export function createOpenAiEmbedder({
  apiKey,
  baseUrl,
  model,
  timeout = 10_000,
}: OpenAiEmbedderOptions): Embedder {
  const client = new OpenAI({
    apiKey,
    maxRetries: RETRIES,
    timeout,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  return {
    model,
    async embed(texts, signal) {
      const { data } = await client.embeddings.create(
        { model, input: [...texts], encoding_format: 'float' },
        signal === undefined ? {} : { signal },
      );
      const vectors = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      const length = vectors[0]?.length ?? 0;
      if (vectors.length !== texts.length || length === 0 || vectors.some((each) => each.length !== length))
        throw new Error('The embeddings server answered with another number or length of vectors.');
      return vectors;
    },
  };
}
