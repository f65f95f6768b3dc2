import { initializeLogger, voice } from '@livekit/agents';
import * as openai from '@livekit/agents-plugin-openai';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Loudspeaker } from '../voice/in-process-audio.ts';
import { type OpenAIStandin, startOpenAIStandin } from './openai.ts';

let standin: OpenAIStandin | undefined;

beforeAll(() => initializeLogger({ pretty: false, level: 'fatal' }));
afterEach(async () => {
  await standin?.close();
});

it('speaks the realtime protocol to LiveKit’s own client: a written turn is answered in sound', async () => {
  standin = await startOpenAIStandin({
    chat: () => 'We open at eight.',
    speak: () => new Int16Array(24_000).fill(1_000),
  });
  const model = new openai.realtime.RealtimeModel({
    baseURL: standin.url,
    apiKey: standin.key,
    turnDetection: null,
  });
  const session = new voice.AgentSession({ llm: model, vad: null, turnHandling: { turnDetection: null } });
  const output = new Loudspeaker();
  session.output.audio = output;
  await session.start({
    agent: new voice.Agent({ instructions: 'You answer for a clinic.' }),
    record: false,
  });
  try {
    await session.generateReply({ userInput: 'When do you open?' }).waitForPlayout();
    const answers = session.history.items.filter(
      (item) => item.type === 'message' && item.role === 'assistant',
    );
    expect(answers.map((item) => (item.type === 'message' ? item.textContent : ''))).toEqual([
      'We open at eight.',
    ]);
    expect(output.frames.length).toBeGreaterThan(0);
    const asked = standin.requests
      .filter(({ endpoint }) => endpoint === 'realtime')
      .map(({ body }) => body.type);
    expect(asked).toEqual(
      expect.arrayContaining(['session.update', 'conversation.item.create', 'response.create']),
    );
  } finally {
    await session.close();
  }
}, 30_000);
