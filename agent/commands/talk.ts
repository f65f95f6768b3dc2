import { parseArgs } from 'node:util';
import { languageSchema } from '../business/language.ts';
import { collected } from '../engine/collected.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { channelSchema, type Guidance } from '../engine/events.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { follow } from '../engine/understanding/follow.ts';
import { CarillonError } from '../errors.ts';
import { answerWith, READ } from '../knowledge/answering/answer-with.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import { createLocalCall, type Exchange, type LocalCall } from '../voice/local-call.ts';
import { createMind } from '../voice/mind/index.ts';
import { readBusinessFolder } from './business-folder.ts';
import { callerOption } from './caller-option.ts';
import type { Command } from './command.ts';
import { inputLines } from './input-lines.ts';

/** `carillon talk`: the conversation that a caller would have, in a terminal or line by line for a program. */
export const talk: Command = {
  summary: 'Talk with a business’s receptionist in the terminal',
  help: `carillon talk <business-folder> [options]

  --lang en|fr       the caller’s language (default: the business’s own)
  --channel web|phone
  --caller +1…       the number that the caller calls from
  --json             first the greeting, then for each line of input one JSON object on standard output:
                     {said, task, step, slots, actions, understanding, ended}

In the terminal: an empty line is silence, /key 5 presses a key, /bye hangs up.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        channel: { type: 'string', default: 'web' },
        caller: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const language = languageSchema.nullable().safeParse(values.lang ?? null);
    const channel = channelSchema.safeParse(values.channel);
    const folder = positionals[0];
    if (folder === undefined || !language.success || !channel.success) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon talk <business-folder> [--lang en|fr] [--channel web|phone] [--caller +1…] [--json]',
        fr: 'Usage : carillon talk <dossier> [--lang en|fr] [--channel web|phone] [--caller +1…] [--json]',
      });
    }
    const caller = callerOption(values.caller);
    const business = await readBusinessFolder(folder);
    const program = compileBusiness(business);
    const mind = createMind();
    const knowledge = knowledgeOf(business);
    const call = createLocalCall({
      program,
      channel: channel.data,
      language: language.data,
      caller,
      now: new Date().toISOString(),
      understand: (request) => understand(request, mind),
      ...(mind === null ? {} : { guide: (guidance: Guidance) => follow(guidance, mind) }),
      search: (question, wanted) =>
        answerWith(mind, question, wanted, {
          find: async (words, spoken) => knowledge.search(words, spoken, READ),
          answer: async (words, spoken) => knowledge.answer(words, spoken),
        }),
    });
    const show = values.json ? showJson : showPlain;
    show(call, await call.begin());
    for await (const line of inputLines()) {
      if (call.conversation.ended !== null && !values.json) break;
      show(call, await exchangeFor(call, line));
    }
    return 0;
  },
};

function exchangeFor(call: LocalCall, line: string): Promise<Exchange> {
  const key = /^\/key ([0-9*#])$/.exec(line.trim())?.[1];
  if (key !== undefined) return call.press(key);
  if (line.trim() === '/bye') return call.hangUp();
  return line.trim() === '' ? call.silence() : call.say(line);
}

function showJson(call: LocalCall, exchange: Exchange): void {
  const { conversation } = call;
  const run = conversation.stack.at(-1);
  console.log(
    JSON.stringify({
      said: exchange.said.map(({ text, verbatim }) => ({ text, verbatim })),
      task: run === undefined ? (conversation.finished.at(-1)?.task ?? null) : (run.task ?? 'message'),
      step: 'step' in conversation.waiting ? conversation.waiting.step : null,
      slots: collected(conversation),
      actions: exchange.actions,
      understanding: exchange.understanding,
      ended: conversation.ended !== null,
    }),
  );
}

function showPlain(call: LocalCall, exchange: Exchange): void {
  for (const { text } of exchange.said) console.log(`  ${text}`);
  for (const action of exchange.actions) {
    console.log(`  [${action.type}: ${action.outcome}${action.reason === null ? '' : `, ${action.reason}`}]`);
  }
  if (call.conversation.ended === null && process.stdin.isTTY) process.stdout.write('> ');
}
