import { defineConfig } from 'vitest/config';
import { CountReporter } from './counts/count-reporter.ts';

/** All that needs neither a browser nor a server. Browser and PostgreSQL have configurations of their own. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{shared,bot,teams-app,tab,addin,manifest,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.postgres.test.ts'],
    // A worker keeps the modules it has from one file to the next: reading them anew for each took most of the time.
    isolate: false,
    // The stories mostly wait for what happens; while one does, another goes on.
    maxWorkers: 3,
    reporters: ['default', new CountReporter('node')],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
