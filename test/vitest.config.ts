import { defineConfig } from 'vitest/config';
import { CountReporter } from './counts/count-reporter.ts';

/** All that needs neither a browser nor a server. Browser and PostgreSQL have configurations of their own. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.postgres.test.ts'],
    // The stories mostly wait for what happens; while one does, another goes on.
    maxWorkers: 3,
    reporters: ['default', new CountReporter('node')],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['{shared,bot,teams-app,tab,addin,manifest}/**/*.test.{ts,tsx}'],
          // A worker keeps the modules it has from one file to the next: reading them anew for each took most of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          // Each with libraries of its own: those of Microsoft remember the addresses and keys of a tenant that is gone.
          include: ['test/**/*.test.ts'],
        },
      },
    ],
  },
});
