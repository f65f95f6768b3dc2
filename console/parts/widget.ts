/** The widget as visitors get it: the server's own script, loaded when a page first shows it. */
let loaded: Promise<unknown> | undefined;

/** Resolves once `<carillon-voice>` is known to the browser. */
export function loadWidget(): Promise<unknown> {
  loaded ??= import(/* @vite-ignore */ new URL('/index.js', location.origin).href).then(
    (module: { defineCarillonVoice(): Promise<void> }) => module.defineCarillonVoice(),
  );
  return loaded;
}
