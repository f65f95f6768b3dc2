import { parseArgs } from 'node:util';
import { readActionSettings } from '../actions/settings.ts';
import { createEmbedder } from '../knowledge/embedding/create-embedder.ts';
import { phoneOf } from '../phone/open-phone.ts';
import { callHandlers } from '../server/call-handlers.ts';
import { importBusinesses } from '../server/import-businesses.ts';
import { createLog } from '../server/log.ts';
import { readSettings } from '../server/settings.ts';
import { startServer } from '../server/start-server.ts';
import { untilToldToStop } from '../start/until-told-to-stop.ts';
import type { Command } from './command.ts';

/** Runs the server alone: for a machine of its own, beside workers and LiveKit elsewhere. */
export const server: Command = {
  summary: 'runs the server: tokens, calls, and the widget’s files',
  help: `carillon server [--business <folder>]…

Runs the server alone. It needs LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET; the README lists
what else it reads from the environment. \`carillon start\` runs it with everything around it.

  --business <folder>  a business, or a folder of businesses, to bring in at the start; may be repeated`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { business: { type: 'string', multiple: true } },
    });
    const given = readSettings(process.env);
    // Loaded only where it is needed: a server beside workers of other machines does without.
    const settings = { ...given, ears: given.ears ?? (await import('../voice/speech.ts')).earsHere() };
    const log = createLog();
    const embedder = await createEmbedder(process.env);
    // The client that a mind needs is loaded only where there is one to ask.
    const mind = asksModel(process.env)
      ? (await import('../voice/mind/index.ts')).createMind(process.env)
      : null;
    const folders = values.business ?? settings.businesses;
    const running = await startServer({
      settings,
      handlers: (store, actions) => callHandlers(store, actions, { mind, embedder, log }),
      log,
      actions: readActionSettings(process.env),
      phone: phoneOf(process.env, settings.home),
      speaking: async () => (await import('../voice/sample-speaker.ts')).createSampleSpeaker(),
      prepare: async (store) => {
        await importBusinesses(store, folders, { onlyNew: true });
      },
    });
    await untilToldToStop();
    await running.close();
    return 0;
  },
};

function asksModel(env: NodeJS.ProcessEnv): boolean {
  return env.CARILLON_MIND !== 'off' && Boolean(env.OPENAI_API_KEY || env.OPENAI_BASE_URL);
}
