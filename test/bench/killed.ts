/**
 * `npm run bench -- killed [kills]`: the job process of a spoken call is killed while the agent speaks; from the kill to
 * the next agent's first sound at the visitor's. Linux only.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startCarillon } from '../e2e/harness/everything.ts';
import { listenTo } from '../e2e/harness/listening-visitor.ts';
import { killAgent, processOfCall } from '../e2e/harness/process-of-call.ts';
import { spread } from './figures.ts';
import { unlimitedClinic } from './parts/business.ts';

/** Kills in one call: in the greeting, in its repetition, in a question. */
const IN_ONE_CALL = 3;
/** Enough for the worker to have other processes warm, in milliseconds. */
const BETWEEN = 5_000;

export async function run([kills = '10']: string[] = []): Promise<void> {
  const clinic = unlimitedClinic();
  const carillon = await startCarillon({ businesses: [clinic.folder], quiet: true });
  const silences: number[] = [];
  try {
    while (silences.length < Number(kills)) {
      const visitor = await listenTo(carillon.url, carillon.demo, clinic.id);
      let voice = 0;
      for (let kill = 0; kill < IN_ONE_CALL && silences.length < Number(kills); kill++) {
        const before = Date.now();
        if (kill > 0) await visitor.types('I would like to leave a message please');
        const speaking = await visitor.hearsVoice({ voice, at: kill === 0 ? 0 : before });
        // Each at another moment of the sentence.
        await pause(100 + ((silences.length * 370) % 1_100));
        killAgent(carillon);
        const killed = Date.now();
        voice = speaking.voice + 1;
        silences.push((await visitor.hearsVoice({ voice, at: 0 })).at - killed);
        await pause(BETWEEN);
      }
      await visitor.leave();
      // The next kill must not meet this call's agent, which is still at its last words.
      while (processOfCall(carillon) !== undefined) await pause(100);
    }
  } finally {
    await carillon.stop();
    clinic.forget();
  }
  console.log(`worker killed → spoken to again: ${spread(silences, 'ms', 0)}`);
}
