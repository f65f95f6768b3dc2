/** How the OpenAI provider is reached: the environment is its only configuration. */
export interface OpenAISettings {
  key: string;
  /** Any server that speaks OpenAI's API. */
  baseUrl: string;
  ears: string;
  mouth: string;
  voice: string;
  /** Whether the caller is heard while they speak, over a WebSocket, where the server offers it. */
  stream: boolean;
  /** The speech-to-speech model that hears and speaks, or null where separate ones do. */
  realtime: string | null;
}

const OPENAI = 'https://api.openai.com/v1';

/** Whether it is OpenAI itself, and not a server like it. */
export function isOpenAI({ baseUrl }: Pick<OpenAISettings, 'baseUrl'>): boolean {
  return baseUrl === OPENAI;
}

/** Which model of which server: what `npm start` prints, and what tells one's kept lines from another's. */
export function nameOf(model: string, { baseUrl }: OpenAISettings): string {
  return isOpenAI({ baseUrl }) ? `OpenAI ${model}` : `${model} at ${new URL(baseUrl).host}`;
}

/** The settings, or null where no key is set. */
export function openaiSettings(env: NodeJS.ProcessEnv = process.env): OpenAISettings | null {
  const key = env.OPENAI_API_KEY?.trim();
  if (!key) return null;
  return {
    key,
    baseUrl: (env.OPENAI_BASE_URL?.trim() || OPENAI).replace(/\/+$/, ''),
    ears: env.CARILLON_EARS_MODEL || 'gpt-4o-mini-transcribe',
    mouth: env.CARILLON_MOUTH_MODEL || 'gpt-4o-mini-tts',
    voice: env.CARILLON_MOUTH_VOICE || 'marin',
    stream: env.CARILLON_EARS_STREAM !== 'off',
    realtime: env.CARILLON_REALTIME === '1' ? env.CARILLON_REALTIME_MODEL || 'gpt-realtime' : null,
  };
}
