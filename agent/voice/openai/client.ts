import OpenAI from 'openai';
import type { OpenAISettings } from './settings.ts';

/** A client that gives up soon enough for a conversation. `timeout`: milliseconds for the answer to begin. */
export function openaiClient(settings: OpenAISettings, timeout: number): OpenAI {
  return new OpenAI({
    apiKey: settings.key,
    baseURL: settings.baseUrl,
    timeout,
    maxRetries: 1,
    logLevel: 'off',
  });
}
