import type { Mind } from '../../engine/understanding/mind.ts';
import { createOpenAiMind } from './openai-mind.ts';

/** A small model that answers fast; any server that speaks the same API may be asked for another. */
const DEFAULT_MODEL = 'gpt-4.1-mini';

/**
 * The mind that the environment asks for: `OPENAI_API_KEY`, or `OPENAI_BASE_URL` for a server of one's own,
 * and `CARILLON_MIND_MODEL`. Null where neither is set, or `CARILLON_MIND` is `off`: the rules work alone.
 */
export function createMind(env: Readonly<Record<string, string | undefined>> = process.env): Mind | null {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: url, CARILLON_MIND: choice } = env;
  if (choice === 'off' || (!key && !url)) return null;
  return createOpenAiMind({
    // A server of one's own often wants no key; the client insists on one.
    apiKey: key || 'none',
    ...(url ? { baseUrl: url } : {}),
    model: env.CARILLON_MIND_MODEL || DEFAULT_MODEL,
  });
}
