import { defineConfig } from 'vite';
import { compressed } from './widget/build/compressed.ts';
import { scriptTag } from './widget/build/script-tag.ts';
import { shorterTemplates } from './widget/build/shorter-templates.ts';

/**
 * The widget's build, from `widget/` to `dist/`: `carillon.js` is the script tag, a classic script; `index.js` is
 * the import; the rest are chunks that one of them fetches, from `carillon/`, when they are needed.
 */
export default defineConfig({
  publicDir: false,
  plugins: [shorterTemplates(), scriptTag(), compressed()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    // a library build adds no preload helper, which would be one more import and put <link>s in the customer's page
    lib: { entry: { carillon: 'widget/carillon.ts', index: 'widget/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'carillon/[name]-[hash].js',
      },
    },
  },
});
