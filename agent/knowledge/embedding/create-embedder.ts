import type { Embedder } from './embedder.ts';

const DEFAULT_MODEL = 'text-embedding-3-small';

/**
 * The embedder that the environment asks for: with `OPENAI_API_KEY`, OpenAI's; with `OPENAI_BASE_URL`, that server's,
 * where `CARILLON_EMBEDDING_MODEL` names a model that it has. Null where neither is set, or the model is `off`: search
 * is lexical alone.
 */
export async function createEmbedder(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Embedder | null> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: url, CARILLON_EMBEDDING_MODEL: named } = env;
  const model = named || (url ? '' : DEFAULT_MODEL);
  if (model === '' || model === 'off' || (!key && !url)) return null;
  const { createOpenAiEmbedder } = await import('./openai-embedder.ts');
  return createOpenAiEmbedder({ apiKey: key || 'none', ...(url ? { baseUrl: url } : {}), model });
}
