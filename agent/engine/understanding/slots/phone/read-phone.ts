/** Telephone numbers as people say them. */
import type { SlotContext, SlotReading } from '../slot.ts';
import { anyPhraseAt, type Token, tokenize } from '../tokens.ts';
import { type LanguageWords, MIXED, WORDS } from '../words/index.ts';
import { assemble } from './assemble.ts';
import { type Item, scan } from './scan.ts';

const holds = (tokens: readonly Token[], phrases: readonly string[]) =>
  tokens.some((_, index) => anyPhraseAt(tokens, index, phrases) > 0);

/** « The one I'm calling from ». */
function callersOwn(
  tokens: readonly Token[],
  items: readonly Item[],
  words: LanguageWords,
  context: SlotContext,
) {
  const calling = holds(tokens, words.phone.calling);
  const same = context.expected && holds(tokens, words.phone.same);
  const denied = items.some((item) => item.kind === 'not');
  if (context.caller === null || denied || !(calling || same)) return null;
  return { value: context.caller, confidence: calling ? 0.95 : 0.85 };
}

/** What an unasked number is when the caller says that it is something else: an order, an account. */
function isOther(items: readonly Item[], words: LanguageWords): boolean {
  return items.some((item) => item.kind === 'word' && words.phone.otherNumbers.includes(item.token.word));
}

function readIn(tokens: readonly Token[], words: LanguageWords, context: SlotContext): SlotReading | null {
  const items = scan(tokens, words);
  const { number, digits, exact } = assemble(items, words, context.country);
  if (number !== null && (exact || context.expected)) {
    if (!context.expected && isOther(items, words)) return null;
    return { value: number.e164, confidence: exact ? (number.cost < 1 ? 0.95 : 0.8) : 0.65 };
  }
  const own = callersOwn(tokens, items, words, context);
  if (own !== null) return own;
  if (!context.expected || digits.length > 15) return null;
  const others = items.filter((item) => item.kind === 'word').length;
  const enough = digits.length >= 3 ? others <= 12 : digits.length > 0 && others <= 1;
  return enough ? { value: digits, confidence: 0.6, partial: true } : null;
}

/**
 * The telephone number of a sentence, in E.164; or, with `partial`, the digits that the caller has said so far.
 * Read in the language of the conversation, and in both where that finds no whole number.
 */
export function readPhone(text: string, context: SlotContext): SlotReading | null {
  const tokens = tokenize(text);
  const reading = readIn(tokens, WORDS[context.language], context);
  if (reading !== null && reading.partial !== true && reading.confidence > 0.65) return reading;
  const mixed = readIn(tokens, MIXED, context);
  const whole = mixed !== null && mixed.partial !== true && mixed.confidence > 0.65;
  return whole ? { ...mixed, confidence: mixed.confidence - 0.1 } : reading;
}

/**
 * Whether every digit of a telephone number has been said, so that the caller's turn may end early. False while
 * the last word could still grow into another whole number (« … cinquante-six, soixante »), and after « no, wait ».
 */
export function phoneComplete(text: string, context: SlotContext): boolean {
  const words = WORDS[context.language];
  const read = (said: string) => {
    const items = scan(tokenize(said), words);
    return { ...assemble(items, words, context.country), last: items.at(-1) };
  };
  const { number, exact, last } = read(text);
  if (number === null || !exact || number.cost >= 2 || last === undefined) return false;
  if (last.kind !== 'number' && last.kind !== 'word') return false;
  if (last.kind === 'word') return true;
  return !words.phone.more.some((more) => {
    const longer = read(`${text} ${more}`);
    return longer.number !== null && longer.exact && longer.last?.kind === 'number';
  });
}
