/** Understanding as a cascade: the rules first, and a model only where they are not sure and there is one. */
import type { Mind } from './mind.ts';
import { believe, modelAnswerSchema } from './model-answer.ts';
import { understandByRules } from './understand-by-rules.ts';
import type { Understanding, UnderstandingRequest } from './understanding.ts';

export interface CascadeOptions {
  /** How long a model may take, in milliseconds. */
  timeout?: number;
  /** Called each time a model is asked, with how it went. */
  onModel?: (outcome: 'used' | 'invalid' | 'failed' | 'timeout') => void;
}

/**
 * Understands a caller's sentence. Never rejects: a model that is late, fails or answers out of shape leaves
 * the rules' understanding. Consent is never taken from a model.
 */
export async function understand(
  request: UnderstandingRequest,
  mind: Mind | null,
  { timeout = 2_500, onModel }: CascadeOptions = {},
): Promise<Understanding> {
  const rules = understandByRules(request);
  if (rules.sure || mind === null) return rules;
  const signal = AbortSignal.timeout(timeout);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    const answer = modelAnswerSchema.safeParse(await Promise.race([mind.understand(request, signal), late]));
    onModel?.(answer.success ? 'used' : 'invalid');
    return answer.success ? believe(answer.data, request, rules) : rules;
  } catch {
    onModel?.(signal.aborted ? 'timeout' : 'failed');
    return rules;
  }
}
