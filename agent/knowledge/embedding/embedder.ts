/** What turns texts into vectors whose nearness is likeness of meaning. */
export interface Embedder {
  /** Vectors of different models cannot be compared. */
  readonly model: string;
  /** A vector for each text, all of one length. Rejects where the server does not answer. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<number[][]>;
}
