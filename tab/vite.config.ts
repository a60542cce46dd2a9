import { texts } from '@rod-trad/shared/text/texts';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** What the tab says. The sentences of cards, Excel and the app package stay at home, and the service brings its refusals along. */
const said = /^(?:tab|plan|gap|measure|error\.unauthenticated)(?:\.|$)/;
const ownTexts: Plugin = {
  name: 'own-texts',
  load(id) {
    if (!id.endsWith('/shared/src/text/texts.ts')) return undefined;
    const own = Object.fromEntries(Object.entries(texts).filter(([key]) => said.test(key)));
    return { code: `export const texts = ${JSON.stringify(own)};`, moduleType: 'js' };
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react(), settings, ownTexts],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    rolldownOptions: {
      output: {
        // Two files for the first view, which compress better than many: what the grey bars need, and the rest.
        codeSplitting: {
          groups: [
            {
              name: 'start',
              test: /node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper|\/view-skeleton\.|shared\/src\/domain\/language\.ts$/,
              priority: 2,
            },
            { name: 'app', test: /tab\/src\/app\/app\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
