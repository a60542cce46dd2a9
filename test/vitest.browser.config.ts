import { defineConfig } from 'vitest/config';
import { CountReporter } from './counts/count-reporter.ts';

/** Everything that drives Chromium. One file at a time: two browsers on two cores only wait for each other. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.browser.test.ts'],
    reporters: ['default', new CountReporter('browser')],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
