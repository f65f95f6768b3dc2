/** Why a message could not be recorded, or a file not be taken; `t.recorder.problems` has the words. */
export type RecordProblem = 'no-microphone' | 'refused' | 'broken' | 'unreadable' | 'too-long' | 'too-large';

export class RecordError extends Error {
  readonly problem: RecordProblem;

  constructor(problem: RecordProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
