/** How one language is typed in a hurry: a pattern over lower case words, and the words it stands for. */
export type ConsentSpelling = readonly (readonly [string, string])[];
