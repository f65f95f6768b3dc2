import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of the whole that take more than a minute, the longest first. */
const LONG = ['phone', 'transfer', 'console', 'calls', 'openai-call', 'worker-killed'];

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = LONG.findIndex((name) => moduleId.endsWith(`/test/e2e/${name}.test.ts`));
  return rank < 0 ? LONG.length : rank;
};

/** Begins with what takes the longest, so that none of it is left to run alone at the end: a fresh clone knows no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWhole = ({ project }: TestSpecification) => project.name === 'whole';
    return [
      ...sorted.filter((file) => !isWhole(file)),
      ...sorted.filter(isWhole).toSorted((one, other) => rankOf(one) - rankOf(other)),
    ];
  }
}
