import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The build of the owner's and the team's pages, from `console/` to `dist/console/`. After the widget's, which empties `dist`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: '../dist/console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(import.meta.dirname, 'desk.html') },
  },
});
