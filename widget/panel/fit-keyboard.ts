/** Keeps the panel above a phone's keyboard: tells the styles how high the visible page is. Returns its own undoing. */
export function fitKeyboard(root: ShadowRoot): () => void {
  const view = globalThis.visualViewport;
  if (!view) return () => {};
  const fit = () => {
    const panel = root.querySelector<HTMLElement>('.panel');
    panel?.style.setProperty('--seen-height', `${view.height}px`);
    panel?.style.setProperty('--seen-top', `${view.offsetTop}px`);
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  return () => {
    view.removeEventListener('resize', fit);
    view.removeEventListener('scroll', fit);
  };
}
