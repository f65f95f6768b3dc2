/**
 * `npm run bench -- turn [calls]`: from the end of the caller's turn to the agent's first audio, in real rooms with the
 * real worker, its speech by the OpenAI provider against a stand-in that answers at once.
 */

import type { Sound } from '../../agent/voice/provider.ts';
import { startCarillon } from '../e2e/harness/everything.ts';
import { type RoomVisitor, visitRoom } from '../e2e/harness/room-visitor.ts';
import { startOpenAIStandin } from '../standins/openai.ts';
import { speechOf } from '../voice/speech-of.ts';
import { quantile, spread } from './figures.ts';
import { unlimitedClinic } from './parts/business.ts';

/** What the caller says in one call, and how patiently the agent listens to it. */
const TURNS = [
  { text: 'I would like to leave a message for the front desk please', asked: 'open question' },
  { text: 'My name is Robert Miller', asked: 'name' },
  { text: 'four one eight five five five zero one four two', asked: 'phone number' },
  { text: 'yes', asked: 'read back' },
  { text: 'please call me on monday morning', asked: 'free text' },
  { text: 'no thank you', asked: 'anything else' },
] as const;
/** Calls that run beside each other, so that fifty turns do not take ten minutes. */
const AT_ONCE = 2;

interface Turn {
  asked: string;
  /** From the caller's last sample until the agent has taken the turn: voice detector, ears, end-of-turn wait. */
  wait: number;
  /** From there until the agent begins to speak. */
  answer: number;
  /** From the caller's last sample until the agent is heard at the caller's. */
  heard: number;
}

export async function run([calls = '9']: string[] = []): Promise<void> {
  const spoken = await Promise.all(TURNS.map(async ({ text }) => ({ text, samples: await speechOf(text) })));
  const standin = await startOpenAIStandin({
    // A recording is known by its length: hearing takes no time.
    transcribe(sound) {
      const length = soundingLength(sound);
      const off = ({ samples }: { samples: Int16Array }) =>
        Math.abs(soundingLength({ rate: 24_000, samples }) - length);
      return spoken.toSorted((a, b) => off(a) - off(b))[0]?.text ?? '';
    },
    // A tone that is short: what the agent says matters to nobody here.
    speak: () => Int16Array.from({ length: 12_000 }, (_, i) => Math.round(4_000 * Math.sin(i / 12))),
  });
  const clinic = unlimitedClinic();
  const carillon = await startCarillon({
    env: { OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url },
    businesses: [clinic.folder],
    quiet: true,
  });
  const turns: Turn[] = [];
  const broken: string[] = [];
  try {
    let left = Number(calls);
    const worker = async () => {
      while (left-- > 0) {
        const visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: clinic.id });
        try {
          turns.push(...(await talk(visitor, spoken)));
        } catch (error) {
          broken.push(String(error).slice(0, 200));
        } finally {
          await visitor.leave();
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await carillon.stop();
    await standin.close();
    clinic.forget();
  }
  print(turns, broken);
}

/** How long a recording sounds, without the quiet before and after it, in seconds. */
function soundingLength({ rate, samples }: Sound): number {
  const loud = (sample: number) => Math.abs(sample) > 600;
  return (samples.findLastIndex(loud) - samples.findIndex(loud)) / rate;
}

/** One call, turn by turn. Throws where a turn is not answered. */
async function talk(visitor: RoomVisitor, spoken: { samples: Int16Array }[]): Promise<Turn[]> {
  const turns: Turn[] = [];
  await visitor.hears(/./);
  for (const [index, { asked, text }] of TURNS.entries()) {
    await visitor.listenedTo(250);
    const end = await visitor.speaks(spoken[index]?.samples ?? new Int16Array(0));
    const taken = await visitor.moment('heard', end - 50);
    const { text: heard } = await visitor.sees('heard');
    if (heard !== text) throw new Error(`« ${text} » was heard as « ${heard} »`);
    const speaking = await visitor.moment('speaking', taken - 20);
    const sound = await visitor.moment('sound', taken - 20);
    turns.push({ asked, wait: taken - end, answer: speaking - taken, heard: sound - end });
  }
  return turns;
}

function print(turns: Turn[], broken: string[]): void {
  const of = (pick: (turn: Turn) => number) => turns.map(pick);
  console.log(
    `${turns.length} turns of a scripted call, ${AT_ONCE} calls at once, stand-in latencies 0 (by what the room is told: ±10 ms)`,
  );
  for (const why of broken) console.log(`  a call was given up: ${why}`);
  console.log(
    `  end of turn → agent speaks  ${spread(
      of(({ wait, answer }) => wait + answer),
      'ms',
      0,
    )}`,
  );
  console.log(
    `    end-of-turn wait          ${spread(
      of(({ wait }) => wait),
      'ms',
      0,
    )}`,
  );
  console.log(
    `    after it                  ${spread(
      of(({ answer }) => answer),
      'ms',
      0,
    )}`,
  );
  console.log(
    `  end of turn → heard in room ${spread(
      of(({ heard }) => heard),
      'ms',
      0,
    )}`,
  );
  for (const { asked } of TURNS) {
    const waits = turns.filter((turn) => turn.asked === asked).map(({ wait }) => wait);
    console.log(`    wait after: ${asked.padEnd(14)}  p50 ${quantile(waits, 0.5).toFixed(0)} ms`);
  }
}
