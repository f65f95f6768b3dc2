import type { Language } from '../../business/language.ts';
import type { Guidance } from '../events.ts';
import type { UnderstandingRequest } from './understanding.ts';

/** A language model, as far as the conversation needs one. What it returns is checked by whoever asked. */
export interface Mind {
  /** Says what a caller's sentence means. Rejects with a `CarillonError` (`mind.…`) where it can't. */
  understand(request: UnderstandingRequest, signal?: AbortSignal): Promise<unknown>;
  /** The next thing to say to carry out an owner's instructions. */
  follow(guidance: Guidance, signal?: AbortSignal): Promise<unknown>;
  /** An answer to a question out of these passages and nothing else; null where they hold none. Whoever asked checks it. */
  compose(
    question: string,
    passages: readonly string[],
    language: Language,
    signal?: AbortSignal,
  ): Promise<Composed | null>;
}

/** An answer that a model composed, and the words of the passages that it rests on. */
export interface Composed {
  answer: string;
  quotes: { /** The passage's place in what was given, from 0. */ passage: number; text: string }[];
}
