import { defineConfig } from 'vitest/config';
import { CountReporter } from './counts/count-reporter.ts';

/** The same contracts on a real PostgreSQL server. Each test file works in a schema of its own and drops it afterwards. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{shared,bot,teams-app,test}/**/*.postgres.test.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['default', new CountReporter('postgres')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { DATABASE_URL: process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test' },
  },
});
