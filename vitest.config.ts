import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Parts that speak, listen or ring in real time. */
const IN_REAL_TIME = ['test/voice/{session,voicemail}.test.ts', 'test/actions/pair.test.ts'];
/** Programs that are started and ended, and no word is spoken. */
const UNSPOKEN = ['test/start/**/*.test.ts', 'test/e2e/phone-process.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Half of what is tested waits for something: a file more than there are cores keeps them busy.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // What a test waits for comes in its own time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{console,e2e,phone,server,start,widget}/**', ...IN_REAL_TIME],
        },
      },
      // Real browsers, telephones, LiveKit and servers, which mostly wait for one another: they may share the machine.
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/{console,phone,server,widget}/**/*.test.ts', ...IN_REAL_TIME, ...UNSPOKEN],
          retry: 3,
        },
      },
      // All of Carillon, heard and spoken in real time: two files at a time, with nothing beside them.
      {
        extends: true,
        test: { name: 'whole', include: ['test/e2e/**/*.test.ts'], exclude: UNSPOKEN, retry: 5 },
      },
    ],
  },
});
