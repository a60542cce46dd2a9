import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { saidByTab, type TextPart } from './src/text/said-by-tab.ts';

/** The place where the service writes the page's settings when it answers `/tab/`. */
const settings: Plugin = {
  name: 'page-settings',
  transformIndexHtml: () => [
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'settings' },
      children: '%SETTINGS%',
      injectTo: 'head-prepend',
    },
  ],
};

/** Writes the sentences of one language and part in the place of their making. */
const sentences: Plugin = {
  name: 'sentences',
  load(id) {
    const [, language, part] = /\/tab\/src\/text\/sentences\/(nb|nn|en)-(first|rest)\.ts$/.exec(id) ?? [];
    if (language === undefined || part === undefined) return undefined;
    const own = saidByTab(language as 'nb' | 'nn' | 'en', part as TextPart);
    return { code: `export const sentences = ${JSON.stringify(own)};`, moduleType: 'js' };
  },
};

/**
 * TeamsJS brings along a library that tells on the console what it does, to those who have set a switch for it. Nobody who uses the tab
 * has, and it is three kilobytes before the first view. A newer TeamsJS that asks it for something else stops the build.
 */
const silentTeams: Plugin = {
  name: 'silent-teams',
  load(id) {
    if (!/\/teams-js\/dist\/esm\/.*\/debug\/src\/browser\.js$/.test(id)) return undefined;
    const code = `
      const log = () => undefined;
      log.extend = () => log;
      const debug = () => log;
      export const b = { debug };
    `;
    return { code, moduleType: 'js' };
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react(), settings, sentences, silentTeams],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // Without it an old browser fetches a file a moment later, and nothing more.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first view carries the names of all later files: seven letters of a hash tell so many apart as well as eight.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Two files for the first view, which compress better than many: what the grey bars need, and the rest.
        codeSplitting: {
          groups: [
            {
              name: 'start',
              test: /node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper|\/view-skeleton\.|shared\/src\/domain\/language\.ts$|\/text\/(?:load-text|text-from)\.ts$/,
              priority: 2,
            },
            { name: 'app', test: /tab\/src\/app\/app\.tsx$/, priority: 1 },
            // Every form has some of these: one file for them all, and a shorter list of files in the first view.
            {
              name: 'fields',
              test: /@fluentui\/react-(?:input|field|label|select|checkbox|textarea|radio)\//,
            },
            // Small things several pages share: one file to fetch in place of many, and fewer names in the first view.
            {
              name: 'parts',
              test: /tab\/src\/components\/(?:refusal|use-focus-on-fault|use-focus-on-arrival|arrival|in-sentence|save-file|gap-mark|evaluation-mark|planning-keys|use-command|use-focus-when-lost|grid\/grid-keys)\b|shared\/src\/(?:domain\/(?:iso-date|competence)|text\/csv)\.ts$/,
            },
          ],
        },
      },
    },
  },
});
