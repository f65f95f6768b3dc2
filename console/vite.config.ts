import { join } from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string) => join(import.meta.dirname, name);

/** The build of the owner's and the team's pages, from `console/` to `dist/console/`. After the widget's, which empties `dist`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: '../dist/console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    // Inlined files would be refused by the pages' own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: page('index.html') },
  },
});
