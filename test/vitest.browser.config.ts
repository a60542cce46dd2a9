import { defineConfig } from 'vitest/config';
import { CountReporter } from './counts/count-reporter.ts';

/** Everything that drives Chromium. Two files at a time: while one waits for its page, the other draws. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.browser.test.ts'],
    reporters: ['default', new CountReporter('browser')],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
