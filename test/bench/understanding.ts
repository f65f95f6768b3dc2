/**
 * `npm run bench -- understanding`: how much of the evaluation sets the rules get right (figures only, never a
 * line), and how long they take.
 */
import { understandByRules } from '../../agent/engine/understanding/index.ts';
import { CLINIC, requestFor } from '../understanding/request.ts';
import { type Score, scoresOf } from '../understanding/sets.ts';
import { spread } from './figures.ts';

const SENTENCES = [
  'hi um I was hoping to move my visit on Tuesday to some time next week if that works',
  'yes please',
  'mon numéro c’est le cinq un quatre cinq cinq cinq zéro un quatre deux',
  'what time do you close on Saturdays and do you have parking',
  'je voudrais parler à quelqu’un s’il vous plaît',
];

const share = (score: Score | undefined) =>
  score === undefined || score.of === 0
    ? '–'
    : `${((100 * score.right) / score.of).toFixed(1)} % (${score.right}/${score.of})`;

/** Prints the figures of both halves side by side, then the time that a sentence takes. */
export async function run(): Promise<void> {
  const dev = scoresOf('dev');
  const heldOut = scoresOf('held-out');
  console.log(`${''.padEnd(30)}${'dev'.padEnd(20)}held out`);
  for (const what of new Set([...Object.keys(dev), ...Object.keys(heldOut)])) {
    console.log(`${what.padEnd(30)}${share(dev[what]).padEnd(20)}${share(heldOut[what])}`);
  }
  const times: number[] = [];
  for (let round = 0; round < 1_000; round++) {
    const request = requestFor(SENTENCES[round % SENTENCES.length] ?? '', 'en', { tasks: CLINIC });
    const from = performance.now();
    understandByRules(request);
    if (round >= 200) times.push(performance.now() - from);
  }
  console.log(`\na sentence by rules: ${spread(times, 'ms')}`);
}
