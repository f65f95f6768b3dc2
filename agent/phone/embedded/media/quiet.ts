/** Louder than the noise of a line, and softer than any speech. */
const QUIET = 200;

/** Whether nothing is said in these samples. */
export function isQuiet(samples: Int16Array): boolean {
  return samples.every((sample) => sample < QUIET && sample > -QUIET);
}
