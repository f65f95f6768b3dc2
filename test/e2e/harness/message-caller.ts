/** A caller who leaves a message by voice as people do: says again what was misheard, and takes no wrong number for theirs. */

export interface SpeakingCaller {
  /** Waits until the agent has said this, after what was waited for before; resolves with what it said. */
  hears(words: RegExp): Promise<string>;
  says(words: string): Promise<void>;
}

export interface SpokenMessage {
  name: string;
  /** The number as it is said, the first time and each time after it (what was misheard once is misheard again), and as it is read back. */
  number: { said: readonly string[]; shown: string };
  text: string;
}

/** What the agent asks, and what the caller answers. The last one that fits counts. */
const REPLIES: [RegExp, Answer][] = [
  [/name/i, 'name'],
  [/what number|number again|say it again|number to reach you/i, 'number'],
  [/Is that right/i, 'check'],
  [/what would you like me to|in a few words/i, 'text'],
];
type Answer = 'name' | 'number' | 'check' | 'text';
const DONE = /anything else/i;
/** A number whose digits flite and pocketsphinx do not confuse: « four two » at an end is mostly heard as « forty ». */
export const CLEAR_NUMBER = {
  said: [
    'six one three five five five zero one seven six',
    'six one three. five five five. zero one seven six.',
  ],
  shown: '613 555-0176',
  stored: '+16135550176',
};

/** More than a patient person would. */
const TURNS = 16;

/**
 * Answers what the agent asks, from its first question about the message until it asks whether there is anything else.
 * `saying` is told of each answer before it is said. Throws where that never comes.
 */
export async function leavesMessage(
  caller: SpeakingCaller,
  message: SpokenMessage,
  saying: (answer: Answer) => void = () => {},
): Promise<void> {
  const expected = new RegExp([...REPLIES.map(([asked]) => asked.source), DONE.source].join('|'), 'i');
  let told = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const asked = await caller.hears(expected);
    if (DONE.test(asked)) return;
    const answer = REPLIES.findLast(([question]) => question.test(asked))?.[1] ?? 'name';
    saying(answer);
    const { name, number, text } = message;
    const say = {
      name: () => name,
      number: () => number.said[told++ % number.said.length] ?? '',
      check: () => (asked.includes(number.shown) ? 'yes' : 'no'),
      text: () => text,
    };
    await caller.says(say[answer]());
  }
  throw new Error('the message was not taken in so many turns');
}
