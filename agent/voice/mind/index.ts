/** The mind: a language model that the conversation may ask. Optional; everything works without one. */
export { createMind } from './create-mind.ts';
export { createOpenAiMind, type OpenAiMindOptions } from './openai-mind.ts';
