/**
 * fast-check with the same cases at each run, so that a test which was green stays green until the code changes.
 * `CARILLON_CASES=<number>` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CARILLON_CASES ?? 1) });

export default fc;
