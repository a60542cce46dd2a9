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

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react(), settings],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
});
