/** Photographs a panel in every look (light and dark, desktop and phone), and lays the pictures of one state on a sheet. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../agent/contract.ts';

const DESKTOP = { width: 1280, height: 760 };
const PHONE = { width: 390, height: 760 };
/** The corner of a desktop where the panel is. */
const CORNER = { x: 830, y: 60, width: 450, height: 700 };

interface Shot {
  readonly look: string;
  readonly png: Buffer;
}

export class Photographer {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #shots = new Map<string, Shot[]>();

  constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** Takes the four pictures of what `page` shows now. `whole`: of the whole window, not of the panel's corner. */
  async shoot(state: string, language: Language, page: Page, whole = false): Promise<void> {
    const shots = this.#shots.get(state) ?? [];
    this.#shots.set(state, shots);
    for (const [device, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
        const clip = device === 'desktop' && !whole ? { clip: CORNER } : {};
        const png = await page.screenshot({ animations: 'disabled', ...clip });
        shots.push({ look: `${language} ${device} ${colorScheme}`, png });
      }
    }
    await page.setViewportSize(DESKTOP);
  }

  /** Writes one sheet a state, desktops above phones, and forgets the pictures. */
  async develop(): Promise<void> {
    const page = await this.#browser.newPage({ viewport: { width: 1840, height: 800 } });
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
        `<style>body{margin:8px;background:#888;font:13px sans-serif}div{display:flex;gap:8px;margin-bottom:8px}figure{margin:0;flex:0 1 auto}img{max-width:450px;display:block}</style><div>${row('desktop')}</div><div>${row('phone')}</div>`,
      );
      await page.screenshot({ path: join(this.#folder, `${state}.png`), fullPage: true });
    }
    this.#shots.clear();
    await page.close();
  }
}
