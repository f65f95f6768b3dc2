/**
 * Phrases as data. A template is words with choices: `send (it|that|) (please|)` stands for six phrases.
 * A set of templates is kept as a tree of words, so that a sentence is matched in one walk.
 */

interface Node {
  next: Map<string, Node>;
  end: boolean;
}

/** Every phrase that a template stands for. Choices may be nested. */
export function expand(template: string): string[] {
  let at = 0;
  const sequence = (): string[] => {
    let phrases = [''];
    while (at < template.length && template[at] !== '|' && template[at] !== ')') {
      let options: string[];
      if (template[at] === '(') {
        at++;
        options = choice();
        at++;
      } else {
        const from = at;
        while (at < template.length && !'(|)'.includes(template[at] as string)) at++;
        options = [template.slice(from, at)];
      }
      phrases = phrases.flatMap((phrase) => options.map((option) => phrase + option));
    }
    return phrases;
  };
  const choice = (): string[] => {
    const options = sequence();
    while (template[at] === '|') {
      at++;
      options.push(...sequence());
    }
    return options;
  };
  return [...new Set(choice().map((phrase) => phrase.replace(/ +/g, ' ').trim()))].filter(
    (phrase) => phrase !== '',
  );
}

/** A set of phrases over normalised words. */
export class PhraseSet {
  readonly #root: Node = { next: new Map(), end: false };

  constructor(templates: Iterable<string>) {
    for (const template of templates) for (const phrase of expand(template)) this.#add(phrase);
  }

  #add(phrase: string): void {
    let node = this.#root;
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), end: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.end = true;
  }

  /** Where phrases that begin at word `from` end (exclusive), the shortest first. */
  ends(words: readonly string[], from: number): number[] {
    const found: number[] = [];
    let node: Node | undefined = this.#root;
    for (let index = from; index < words.length; index++) {
      node = node.next.get(words[index] as string);
      if (node === undefined) break;
      if (node.end) found.push(index + 1);
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
}
