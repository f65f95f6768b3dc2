/** Photographs a page in every look (light and dark, desktop and phone), and lays the pictures of one state on a sheet. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../agent/contract.ts';

const DESKTOP = { width: 1280, height: 760 };
const PHONE = { width: 390, height: 760 };
/** The corner of a desktop where the widget's panel is. */
const CORNER = { x: 830, y: 60, width: 450, height: 700 };
/** No page is photographed further down than this, in pixels. */
const TALLEST = 9_000;

/** What is photographed: the widget's corner of a desktop (a phone is all of it), the window, or the page to its end. */
export type Part = 'corner' | 'window' | 'page';

interface Shot {
  readonly look: string;
  readonly png: Buffer;
}

export class Photographer {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #widest: number;
  readonly #shots = new Map<string, Shot[]>();

  /** `widest`: what a picture may take on a sheet, in pixels. */
  constructor(browser: Browser, folder: string, widest = 450) {
    this.#browser = browser;
    this.#folder = folder;
    this.#widest = widest;
  }

  /** Takes the four pictures of what `page` shows now. */
  async shoot(state: string, language: Language, page: Page, part: Part = 'corner'): Promise<void> {
    const shots = this.#shots.get(state) ?? [];
    this.#shots.set(state, shots);
    for (const [device, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await page.setViewportSize(size);
      if (part === 'page') await stretch(page, size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
        const clip = device === 'desktop' && part === 'corner' ? { clip: CORNER } : {};
        const png = await page.screenshot({ animations: 'disabled', ...clip });
        shots.push({ look: `${language} ${device} ${colorScheme}`, png });
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESKTOP);
  }

  /** Writes one sheet a state, desktops above phones, and forgets the pictures. */
  async develop(): Promise<void> {
    const page = await this.#browser.newPage({ viewport: { width: 4 * this.#widest + 40, height: 800 } });
    for (const [state, shots] of this.#shots) {
      const row = (device: string) =>
        shots
          .filter(({ look }) => look.includes(device))
          .map(
            ({ look, png }) =>
              `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${look}</figcaption></figure>`,
          )
          .join('');
      await page.setContent(
        `<style>body{margin:8px;background:#888;font:13px sans-serif}div{display:flex;gap:8px;margin-bottom:8px;align-items:start}figure{margin:0;flex:0 1 auto}img{max-width:${this.#widest}px;display:block}</style><div>${row('desktop')}</div><div>${row('phone')}</div>`,
      );
      await page.screenshot({ path: join(this.#folder, `${state}.png`), fullPage: true });
    }
    this.#shots.clear();
    await page.close();
  }
}

/** Makes the window as tall as the page: what stays at its edges is photographed there. */
async function stretch(page: Page, { width, height }: typeof DESKTOP): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, whole), TALLEST) });
}
