import type { Page } from 'playwright-core';

/** No page has more to stop at. */
const MOST = 150;

/**
 * Walks a page by Tab from its beginning to its end. Gives each stop that nobody would see: out of the window, behind
 * something else, or without a mark of the focus.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (let stop = 0; stop < MOST; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return 'end';
      const seen = 'walked' in at.dataset;
      at.dataset.walked = '';
      if (seen) return 'end';
      // What is of another tree, or draws its own focus, tells of it itself.
      if (at.shadowRoot !== null) return '';
      const name = `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 40)}`;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const [x, y] = [
        (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
        (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
      ];
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `outside: ${name}`;
      const there = document.elementFromPoint(x, y);
      const label = at.closest('label');
      if (there === null || !(at.contains(there) || there.contains(at) || label?.contains(there)))
        return `behind ${there?.className ?? 'nothing'}: ${name}`;
      const marked = [at, at.parentElement, at.closest('.button, .cm-editor')].some((one) => {
        const style = one === null ? null : getComputedStyle(one);
        return style !== null && style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
      });
      return marked ? '' : `unmarked: ${name}`;
    });
    if (found === 'end') return lost;
    if (found !== '') lost.push(found);
  }
  return lost;
}
