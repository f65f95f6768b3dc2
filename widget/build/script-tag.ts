import type { Plugin } from 'vite';

/** What `carillon.ts` writes where the name of the chunk it needs belongs. */
const MARK = '__CARILLON_DEFINE__';

/**
 * Tells `carillon.js` the name of the chunk that defines the element. A classic script of another origin has no base
 * address to import from, so it can't name a chunk by a relative `import()`; it makes an address from its own `src`.
 */
export function scriptTag(): Plugin {
  return {
    name: 'script-tag',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const define = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/widget/define.ts'));
      const script = chunks.find(({ fileName }) => fileName === 'carillon.js');
      if (!define || !script?.code.includes(MARK)) this.error('carillon.js does not name its chunk');
      script.code = script.code.replace(MARK, define.fileName);
      if (/\b(import|export)\b(?!\()/.test(script.code)) this.error('carillon.js must be a classic script');
    },
  };
}
