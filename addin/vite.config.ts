import { languages } from '@rod-trad/shared/domain/language';
import { functionFile, functionScript } from '@rod-trad/shared/domain/workbook-function';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { functionMetadata, functionsWithoutPage } from './src/functions/function-metadata.ts';

/**
 * Two places the service fills when it answers `/addin/`: the page's settings, and the address of Office.js, which
 * in the store must be Microsoft's own and first in the head
 * (learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn).
 */
const places: Plugin = {
  name: 'page-places',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id: 'settings' },
        children: '%SETTINGS%',
        injectTo: 'head-prepend',
      },
      { tag: 'script', attrs: { src: '%OFFICE_JS_URL%' }, injectTo: 'head-prepend' },
    ],
  },
};

/** What the manifests point at: the functions in each language, under names that never change. */
const functionFiles: Plugin = {
  name: 'function-files',
  generateBundle() {
    for (const language of languages) {
      const source = JSON.stringify(functionMetadata(language), null, 2);
      this.emitFile({ type: 'asset', fileName: functionFile(language), source });
    }
    this.emitFile({ type: 'asset', fileName: functionScript, source: functionsWithoutPage() });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/addin/',
  plugins: [react(), places, functionFiles],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
});
