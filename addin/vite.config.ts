import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: import.meta.dirname,
  base: '/addin/',
  plugins: [react(), places],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
});
