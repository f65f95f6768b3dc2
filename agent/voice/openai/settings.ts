/** How the OpenAI provider is reached: the environment is its only configuration. */
export interface OpenAISettings {
  key: string;
  /** Any server that speaks OpenAI's API. */
  baseUrl: string;
  ears: string;
  mouth: string;
  voice: string;
}

/** The settings, or null where no key is set. */
export function openaiSettings(env: NodeJS.ProcessEnv = process.env): OpenAISettings | null {
  const key = env.OPENAI_API_KEY?.trim();
  if (!key) return null;
  return {
    key,
    baseUrl: (env.OPENAI_BASE_URL?.trim() || 'https://api.openai.com/v1').replace(/\/+$/, ''),
    ears: env.CARILLON_EARS_MODEL || 'gpt-4o-mini-transcribe',
    mouth: env.CARILLON_MOUTH_MODEL || 'gpt-4o-mini-tts',
    voice: env.CARILLON_MOUTH_VOICE || 'marin',
  };
}
