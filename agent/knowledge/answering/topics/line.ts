/** A topic as a locale writes it: its name; words that pages use for it; what asks for it; what tells of it. */
export type Line = [name: string, words: string, asks: string, tells: string];
