/** The console's own address that a click on a link goes to, which loads no page again; null: it is the browser's to follow. */
export function linkWithin(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return null;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download'))
    return null;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith('/console/') || url.hash !== '') return null;
  return url.pathname + url.search;
}
