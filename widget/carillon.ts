/**
 * `carillon.js`, the script tag: a classic script of a few hundred bytes that puts one `<carillon-voice>` in the
 * page, with `server` set to where the script came from and every `data-*` set as the attribute of that name.
 * It exports nothing and imports nothing statically, so that it runs with or without `type="module"`.
 */
(() => {
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="carillon.js"]:not([data-carillon-used])');
  if (!script) return;
  const data = { ...script.dataset };
  const place = () => {
    // a script in <head> runs before there is a body to put the element in
    const element = document.createElement('carillon-voice');
    element.setAttribute('server', new URL(script.src).origin);
    for (const [name, value] of Object.entries(data)) {
      element.setAttribute(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value ?? '',
      );
    }
    document.body.append(element);
  };
  script.dataset.carillonUsed = '';
  import('./define.ts').catch((error: unknown) => console.error('carillon: could not load', error));
  if (data.business === undefined) return;
  if (document.body) place();
  else document.addEventListener('DOMContentLoaded', place, { once: true });
})();
