/**
 * Phrases as data. A template is words with choices: `send (it|that|) (please|)` stands for six phrases; choices
 * may be nested, and may stand inside a word: `text(s|)`, or `texts?` for short. Templates are never written out: they become one
 * automaton, walked word by word, and its walks are remembered.
 */

/** The places of all templates of a set, by number. There are a great many, so each is a few numbers and no object. */
interface Places {
  /** The character that leaves a place; 0 where there is none. */
  readonly character: Uint16Array;
  /** Where that character leads. */
  readonly next: Int32Array;
  /** The first way to leave a place without a character; -1 where there is none. */
  readonly free: Int32Array;
  /** Of each such way, where it leads and the one after it. */
  readonly to: Int32Array;
  readonly after: Int32Array;
  /** Whether a phrase ends at a place. */
  readonly end: Uint8Array;
}

/** A set of places, between two words. */
interface Stop {
  places: Int32Array;
  /** Whether a phrase ends before this stop. */
  end: boolean;
  next: Map<string, Stop>;
}

/** Walks that are remembered for one set of phrases, at most. */
const MOST_WALKS = 20_000;
const SPACE = 32;
const NONE = -1;

/** Builds the places of templates, all from one first place. */
class Builder {
  readonly #character: number[] = [];
  readonly #next: number[] = [];
  readonly #free: number[] = [];
  readonly #to: number[] = [];
  readonly #after: number[] = [];
  readonly #ends: number[] = [];
  readonly root = this.#place();

  #place(): number {
    this.#next.push(NONE);
    this.#free.push(NONE);
    return this.#character.push(0) - 1;
  }

  /** Lets `place` be left for `other` without a character. */
  #join(place: number, other: number): void {
    this.#after.push(this.#free[place] as number);
    this.#free[place] = this.#to.push(other) - 1;
  }

  add(source: string): void {
    let at = 0;
    const sequence = (start: number): number => {
      let here = start;
      let before = start;
      while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        if (source[at] === '?') {
          this.#join(before, here);
          at++;
          continue;
        }
        before = here;
        if (source[at] === '(') {
          at++;
          here = choice(here);
          at++;
        } else {
          const after = this.#place();
          this.#character[here] = source.charCodeAt(at);
          this.#next[here] = after;
          here = after;
          at++;
        }
      }
      return here;
    };
    const choice = (start: number): number => {
      const after = this.#place();
      for (;;) {
        const option = this.#place();
        this.#join(start, option);
        this.#join(sequence(option), after);
        if (source[at] !== '|') return after;
        at++;
      }
    };
    this.#ends.push(choice(this.root));
  }

  places(): Places {
    const end = new Uint8Array(this.#character.length);
    for (const place of this.#ends) end[place] = 1;
    return {
      character: Uint16Array.from(this.#character),
      next: Int32Array.from(this.#next),
      free: Int32Array.from(this.#free),
      to: Int32Array.from(this.#to),
      after: Int32Array.from(this.#after),
      end,
    };
  }
}

/** Everything that can be reached without a character; `spaces`: also over spaces, as after one. */
function reach(of: Places, places: Iterable<number>, spaces: boolean): Int32Array {
  const found = new Set<number>(places);
  for (const place of found) {
    for (let way = of.free[place] as number; way !== NONE; way = of.after[way] as number)
      found.add(of.to[way] as number);
    if (spaces && of.character[place] === SPACE) found.add(of.next[place] as number);
  }
  return Int32Array.from(found);
}

function move(of: Places, places: Int32Array, character: number): number[] {
  const moved: number[] = [];
  for (const place of places) {
    if (of.character[place] === character) moved.push(of.next[place] as number);
  }
  return moved;
}

/** A set of phrases over normalised words. */
export class PhraseSet {
  readonly #places: Places;
  readonly #start: Stop;
  readonly #stops = new Map<string, Stop>();
  #walks = 0;

  constructor(templates: Iterable<string>) {
    const builder = new Builder();
    for (const template of templates) builder.add(template);
    this.#places = builder.places();
    this.#start = this.#stop(reach(this.#places, [builder.root], true), false);
  }

  #stop(places: Int32Array, end: boolean): Stop {
    const key = `${end} ${places.sort()}`;
    let stop = this.#stops.get(key);
    if (stop === undefined) {
      stop = { places, end, next: new Map() };
      this.#stops.set(key, stop);
    }
    return stop;
  }

  /** One word further. */
  #walk(from: Stop, word: string): Stop {
    const known = from.next.get(word);
    if (known !== undefined) return known;
    const of = this.#places;
    let places = from.places;
    for (let at = 0; at < word.length && places.length > 0; at++)
      places = reach(of, move(of, places, word.charCodeAt(at)), false);
    const ends = reach(of, places, true).some((place) => of.end[place] === 1);
    const stop = this.#stop(reach(of, move(of, places, SPACE), true), ends);
    if (this.#walks++ < MOST_WALKS) from.next.set(word, stop);
    return stop;
  }

  /** Where phrases that begin at word `from` end (exclusive), the shortest first. */
  ends(words: readonly string[], from: number): number[] {
    const found: number[] = [];
    let stop = this.#start;
    for (let index = from; index < words.length; index++) {
      stop = this.#walk(stop, words[index] as string);
      if (stop.end) found.push(index + 1);
      if (stop.places.length === 0) break;
    }
    return found;
  }

  /** The first phrase that occurs, as a range of words; at each place the longest. */
  find(words: readonly string[], from = 0): { from: number; to: number } | null {
    for (let index = from; index < words.length; index++) {
      const to = this.ends(words, index).at(-1);
      if (to !== undefined) return { from: index, to };
    }
    return null;
  }

  /** Whether a phrase occurs anywhere. */
  occursIn(words: readonly string[]): boolean {
    return this.find(words) !== null;
  }

  /** Whether the words are one phrase, whole. */
  is(words: readonly string[]): boolean {
    return words.length > 0 && this.ends(words, 0).at(-1) === words.length;
  }
}
