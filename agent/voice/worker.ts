/** The worker's agent file: every call gets a process of its own, which loads this module and waits. */
import { defineAgent, type JobContext, type JobProcess } from '@livekit/agents';
import { type Ready, serveCall } from './job.ts';
import { createLineCache } from './line-cache.ts';
import { keepLogImpersonal, log } from './log.ts';
import { rehearse } from './rehearse.ts';
import { rehearseVoice } from './rehearse-voice.ts';
import { SafeVad } from './safe-vad.ts';
import { cacheFolder, createSpeech } from './speech.ts';
import { QUIET } from './voice-session.ts';

export default defineAgent<Ready>({
  async prewarm(proc: JobProcess<Ready>) {
    keepLogImpersonal();
    proc.userData.vad = new SafeVad({ minSilenceDuration: QUIET });
    proc.userData.speech = createSpeech();
    proc.userData.cache = createLineCache(cacheFolder());
    await rehearse();
    await rehearseVoice(proc.userData.vad);
    log().info('ready for a call');
  },
  entry: (ctx: JobContext<Ready>) => serveCall(ctx),
});
