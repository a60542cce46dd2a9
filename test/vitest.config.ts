import { defineConfig } from 'vitest/config';

/** All that needs neither a browser nor a server. Browser and PostgreSQL have configurations of their own. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{shared,bot,teams-app,tab,addin,manifest,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/browser/**', '**/*.postgres.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
