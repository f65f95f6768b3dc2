/**
 * `carillon.js`, the script tag: a classic script of a few hundred bytes that puts one `<carillon-voice>` in the
 * page, with `server` set to where the script came from and each `data-*` as the attribute of that name.
 * It exports nothing and imports nothing statically, so that it runs with or without `type="module"`.
 */
(() => {
  const script = (document.currentScript ??
    document.querySelector('script[src*="carillon.js"]')) as HTMLScriptElement;
  const place = () => {
    const element = document.createElement('carillon-voice');
    element.setAttribute('server', new URL(script.src).origin);
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
    }
    document.body.append(element);
  };
  // the build puts the name of the chunk of `define.ts` here
  import(/* @vite-ignore */ new URL('__CARILLON_DEFINE__', script.src).href).catch(console.error);
  // without a business the script only defines the element; in <head> there is no body yet
  if (script.dataset.business === undefined) return;
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place);
})();
