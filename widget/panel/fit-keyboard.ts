/**
 * Keeps the panel above a phone's keyboard: tells the styles how high the visible page is, then `fitted` that it
 * changed. Returns its own undoing.
 */
export function fitKeyboard(root: ShadowRoot, fitted: () => void): () => void {
  const view = globalThis.visualViewport;
  if (!view) return () => {};
  const fit = () => {
    const panel = root.querySelector<HTMLElement>('.panel');
    panel?.style.setProperty('--seen-height', `${view.height}px`);
    panel?.style.setProperty('--seen-top', `${view.offsetTop}px`);
    fitted();
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  return () => {
    view.removeEventListener('resize', fit);
    view.removeEventListener('scroll', fit);
  };
}
