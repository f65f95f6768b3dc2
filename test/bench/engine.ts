/** `npm run bench -- engine`: our own share of a turn, conversations a second, and how long compiling takes. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { createEngine, type Engine } from '../../agent/engine/engine.ts';
import type { Effect, Event } from '../../agent/engine/events.ts';
import { understandByRules } from '../../agent/engine/understanding/index.ts';
import { compile } from '../../agent/script/index.ts';
import { spread } from './figures.ts';

const root = join(import.meta.dirname, '../..');

const CALLS = {
  'riverside-dental': [
    'I need to book an appointment',
    'Bob Chen',
    '514 555 0199',
    'yes',
    'a cleaning',
    'yes please text me',
    'no thanks, bye',
  ],
  'plomberie-lavoie': [
    'j’aimerais laisser un message',
    'Marie Tremblay',
    'quatre cent dix-huit cinq cent cinquante-cinq zéro un neuf neuf',
    'oui',
    'mon évier coule',
    'non merci, au revoir',
  ],
} as const;

interface Times {
  next: number[];
  understand: number[];
  turn: number[];
}

/** One call, its own work timed where `times` is given. */
function converse(engine: Engine, sentences: readonly string[], times: Times | null): void {
  let conversation = engine.begin();
  let at = 1_000;
  let spent = 0;
  const feed = (event: Event): Effect[] => {
    const began = performance.now();
    const step = engine.next(conversation, event);
    const took = performance.now() - began;
    times?.next.push(took);
    spent += took;
    conversation = step.conversation;
    return step.effects;
  };
  feed({
    type: 'start',
    at,
    channel: 'phone',
    language: null,
    caller: null,
    now: '2026-11-24T10:00:00-05:00',
  });
  for (const [index, text] of sentences.entries()) {
    at += 1_000;
    spent = 0;
    const effects = feed({ type: 'said', at, turn: index + 1, text, via: 'voice' });
    for (const effect of effects) {
      if (effect.type !== 'understand') continue;
      const began = performance.now();
      const understanding = understandByRules(effect.request);
      const took = performance.now() - began;
      times?.understand.push(took);
      spent += took;
      for (const result of feed({ type: 'understood', at, turn: effect.turn, understanding })) {
        if (result.type === 'act') feed({ type: 'acted', at, id: result.id, outcome: 'done', reason: null });
        if (result.type === 'search')
          feed({ type: 'answered', at, id: result.id, answer: null, sources: [] });
      }
    }
    times?.turn.push(spent);
  }
  if (conversation.ended === null)
    throw new Error(`the call did not end: ${JSON.stringify(conversation.waiting)}`);
}

export async function run(): Promise<void> {
  for (const [name, sentences] of Object.entries(CALLS)) {
    const engine = createEngine(
      compileBusiness(await readBusinessFolder(join(root, 'demo/businesses', name))),
    );
    for (let warm = 0; warm < 200; warm++) converse(engine, sentences, null);
    const times: Times = { next: [], understand: [], turn: [] };
    for (let round = 0; round < 500; round++) converse(engine, sentences, times);
    const began = performance.now();
    const rounds = 2_000;
    for (let round = 0; round < rounds; round++) converse(engine, sentences, null);
    const seconds = (performance.now() - began) / 1_000;
    console.log(`${name}: ${sentences.length} turns a call`);
    console.log(`  next                   ${spread(times.next, 'ms', 3)}`);
    console.log(`  understanding by rules ${spread(times.understand, 'ms', 3)}`);
    console.log(`  our share of a turn    ${spread(times.turn, 'ms', 3)}`);
    console.log(`  conversations a second ${(rounds / seconds).toFixed(0)}`);
  }
  let largest = '';
  let file = '';
  for await (const path of glob('agent/business/templates/*/*.md', { cwd: root })) {
    const text = await readFile(join(root, path), 'utf8');
    if (text.length > largest.length) [largest, file] = [text, path];
  }
  const times: number[] = [];
  for (let round = 0; round < 300; round++) {
    const began = performance.now();
    compile(largest);
    times.push(performance.now() - began);
  }
  console.log(`compiling ${file} (${largest.length} characters): ${spread(times.slice(100), 'ms')}`);
}
