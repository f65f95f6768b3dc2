/**
 * Phrases as data. A template is words with choices: `send (it|that|) (please|)` stands for six phrases; choices
 * may be nested, and may stand inside a word: `text(s|)`, or `texts?` for short. Templates are never written out: they become one
 * automaton, walked word by word, and its walks are remembered.
 */

/** A place in a template: where its one character leads, and where it may go without one. There are a great many. */
interface Place {
  id: number;
  character: string;
  next: Place | null;
  free: Place[] | null;
  /** Whether a phrase ends here. */
  end: boolean;
}

/** Lets `place` be left for `other` without a character. */
function join(place: Place, other: Place): void {
  if (place.free === null) place.free = [other];
  else place.free.push(other);
}

/** A set of places, between two words. */
interface Stop {
  places: readonly Place[];
  /** Whether a phrase ends before this stop. */
  end: boolean;
  next: Map<string, Stop>;
}

/** Walks that are remembered for one set of phrases, at most. */
const MOST_WALKS = 20_000;

/** Builds the places of a template between `from` and the place it returns. */
class Builder {
  #count = 0;

  place(): Place {
    return { id: this.#count++, character: '', next: null, free: null, end: false };
  }

  template(source: string, from: Place): Place {
    let at = 0;
    const sequence = (start: Place): Place => {
      let here = start;
      let before = start;
      while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        if (source[at] === '?') {
          join(before, here);
          at++;
          continue;
        }
        before = here;
        if (source[at] === '(') {
          at++;
          here = choice(here);
          at++;
        } else {
          const after = this.place();
          here.character = source[at] as string;
          here.next = after;
          here = after;
          at++;
        }
      }
      return here;
    };
    const choice = (start: Place): Place => {
      const after = this.place();
      for (;;) {
        const option = this.place();
        join(start, option);
        join(sequence(option), after);
        if (source[at] !== '|') return after;
        at++;
      }
    };
    return choice(from);
  }
}

/** Everything that can be reached without a character; `spaces`: also over spaces, as after one. */
function reach(places: Iterable<Place>, spaces: boolean): Place[] {
  const found = new Set<Place>(places);
  for (const place of found) {
    for (const other of place.free ?? []) found.add(other);
    if (spaces && place.character === ' ' && place.next !== null) found.add(place.next);
  }
  return [...found];
}

function move(places: readonly Place[], character: string): Place[] {
  const moved = new Set<Place>();
  for (const place of places) {
    if (place.character === character && place.next !== null) moved.add(place.next);
  }
  return [...moved];
}

/** A set of phrases over normalised words. */
export class PhraseSet {
  readonly #start: Stop;
  readonly #stops = new Map<string, Stop>();
  #walks = 0;

  constructor(templates: Iterable<string>) {
    const builder = new Builder();
    const root = builder.place();
    for (const template of templates) builder.template(template, root).end = true;
    this.#start = this.#stop(reach([root], true), false);
  }

  #stop(places: readonly Place[], end: boolean): Stop {
    const key = `${end} ${places.map(({ id }) => id).sort((a, b) => a - b)}`;
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
    let places: readonly Place[] = from.places;
    for (const character of word) {
      places = reach(move(places, character), false);
      if (places.length === 0) break;
    }
    const ends = reach(places, true).some((place) => place.end);
    const stop = this.#stop(reach(move(places, ' '), true), ends);
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
