/** A caller who leaves a message by voice as people do: says again what was misheard, and takes no wrong number for theirs. */

export interface SpeakingCaller {
  /** Waits until the agent has said this, after what was waited for before; resolves with what it said. */
  hears(words: RegExp): Promise<string>;
  says(words: string): Promise<void>;
}

export interface SpokenMessage {
  name: string;
  /** The number as it is said, and as it is read back. */
  number: { said: string; shown: string };
  text: string;
}

/** What the agent asks, and what the caller says to it. The last one that fits counts. */
const REPLIES: [RegExp, (message: SpokenMessage, asked: string) => string][] = [
  [/name/i, ({ name }) => name],
  [/what number|What is it, please|phone number/i, ({ number }) => number.said],
  [/Is that right/i, ({ number }, asked) => (asked.includes(number.shown) ? 'yes' : 'no')],
  [/what would you like me to tell them/i, ({ text }) => text],
];
const DONE = /anything else/i;
/** More than a patient person would. */
const TURNS = 16;

/**
 * Answers what the agent asks, from its first question about the message until it asks whether there is anything else.
 * `saying` is told of each answer before it is said. Throws where that never comes.
 */
export async function leavesMessage(
  caller: SpeakingCaller,
  message: SpokenMessage,
  saying: (answer: 'number' | 'words') => void = () => {},
): Promise<void> {
  const expected = new RegExp([...REPLIES.map(([asked]) => asked.source), DONE.source].join('|'), 'i');
  for (let turn = 0; turn < TURNS; turn++) {
    const asked = await caller.hears(expected);
    if (DONE.test(asked)) return;
    const answer = REPLIES.findLast(([question]) => question.test(asked))?.[1](message, asked) ?? '';
    saying(answer === message.number.said ? 'number' : 'words');
    await caller.says(answer);
  }
  throw new Error('the message was not taken in so many turns');
}
