import { type llm, voice } from '@livekit/agents';

/** LiveKit's agent, with no model behind it: a finished turn goes to the engine, and LiveKit is told to say nothing. */
export class Receptionist extends voice.Agent {
  readonly #turn: (text: string) => Promise<void>;

  /** `turn` is given each finished turn of the caller's, as text. */
  constructor(turn: (text: string) => Promise<void>) {
    super({ instructions: '' });
    this.#turn = turn;
  }

  override async onUserTurnCompleted(_context: llm.ChatContext, message: llm.ChatMessage): Promise<void> {
    const text = message.textContent?.trim() ?? '';
    if (text !== '') await this.#turn(text);
    throw new voice.StopResponse();
  }
}
