import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // What a test waits for comes in its own time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
