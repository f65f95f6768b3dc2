import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { buildWidget } from './support/build-widget.ts';
import { openStage, plainPage, type Stage, scriptTag } from './support/stage.ts';
import { Visitor } from './support/visitor.ts';

let built: string;
let browser: Browser;
let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  built = await buildWidget();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  stage = await openStage(built);
});
afterEach(async () => {
  await visitor.leave();
  await stage.close();
});

async function visit(html?: string, options: Parameters<typeof Visitor.at>[2] = {}) {
  if (html !== undefined) stage.html = html;
  visitor = await Visitor.at(stage.page, browser, options);
  return visitor;
}

const tagged = (attributes: string, lang = 'en') =>
  plainPage(scriptTag(stage.server, `data-business="shop" ${attributes}`), lang);

/** Hangs for ever: the panel stays at « connecting ». */
const never = () => new Promise<never>(() => {});

describe('before the click', () => {
  test('a page loads two scripts, asks the server nothing, draws no frame and opens no microphone', async () => {
    await visit();
    await visitor.button('Talk to us').waitFor();
    await visitor.page.waitForLoadState('networkidle');
    const scripts = visitor.requests.filter((request) => request.endsWith('.js'));
    expect(scripts).toEqual(['GET /carillon.js', expect.stringMatching(/^GET \/carillon\/define-/)]);
    expect(visitor.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(await visitor.frames()).toBe(0);
    expect(await visitor.microphones()).toEqual([]);
    expect(await visitor.violations()).toEqual([]);
  });

  test('hovering brings the rest, and still asks nothing', async () => {
    await visit();
    await visitor.button('Talk to us').hover();
    await expect.poll(() => visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
    expect(stage.asked).toEqual([]);
  });

  test('the page’s language is followed, then the visitor’s', async () => {
    await visit(tagged('', 'fr-CA'));
    await visitor.button('Parlez-nous').waitFor();
    await visitor.leave();
    await visit(tagged('', 'de'), { locale: 'fr-FR' });
    await visitor.button('Parlez-nous').waitFor();
    await visitor.leave();
    await visit(tagged('data-language="en"', 'fr'));
    await visitor.button('Talk to us').waitFor();
  });
});

describe('the keyboard', () => {
  test('opens, moves in, minimises with Escape and comes back where it was', async () => {
    stage.calls = never;
    await visit();
    await visitor.button('Talk to us').waitFor();
    await visitor.page.keyboard.press('Tab');
    expect(await visitor.focused()).toBe('Talk to us');
    await visitor.page.keyboard.press('Enter');
    await visitor.panel.waitFor();
    await expect.poll(() => visitor.focused()).toBe('Receptionist');
    await visitor.page.keyboard.press('Escape');
    await expect.poll(() => visitor.focused()).toBe('Return to your call');
    expect(await visitor.panel.count()).toBe(0);
    await visitor.page.keyboard.press('Enter');
    await visitor.panel.waitFor();
    expect(stage.asked).toHaveLength(1);
    for (const name of ['Minimise', 'Conversation', 'Your message']) {
      await visitor.page.keyboard.press('Tab');
      expect(await visitor.focused()).toBe(name);
    }
    await visitor.button('Hang up').focus();
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => visitor.focused()).toBe('Call again');
  });
});

describe('typing', () => {
  test('Enter sends, but not the Enter that ends a composition, nor with Shift', async () => {
    stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await visitor.button('Talk to us').click();
    await visitor.field.fill('こんにちは');
    await visitor.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await visitor.page.keyboard.press('Shift+Enter');
    expect((await visitor.log.textContent())?.trim()).toBe('');
    await visitor.field.fill('Hello');
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => visitor.log.textContent()).toContain('Hello');
    expect(await visitor.field.inputValue()).toBe('');
  });

  test('a text that is too long is kept, explained and not sent', async () => {
    stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await visitor.button('Talk to us').click();
    await visitor.field.fill('x'.repeat(1_990));
    await visitor.page.getByText('10 characters left').waitFor();
    await visitor.field.fill('x'.repeat(100_000));
    await visitor.page.getByText('2,000 characters at most').waitFor();
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.button('Send').isDisabled()).toBe(true);
    expect((await visitor.field.inputValue()).length).toBe(100_000);
    expect((await visitor.log.textContent())?.trim()).toBe('');
    expect(await visitor.violations()).toEqual([]);
  });

  test('a written call never touches the microphone', async () => {
    stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await visitor.button('Talk to us').click();
    await expect
      .poll(() => stage.asked)
      .toEqual([{ business: 'shop', language: 'en', mode: 'text', consent: null }]);
    expect(await visitor.microphones()).toEqual([]);
    expect(await visitor.button(/Mute|microphone/).count()).toBe(0);
  });
});

describe('consent', () => {
  test('nothing is opened or sent before the visitor agrees', async () => {
    stage.calls = never;
    await visit(tagged('data-consent="We keep a written record for 30 days."'));
    await visitor.button('Talk to us').click();
    await visitor.page.getByText('We keep a written record for 30 days.').waitFor();
    await expect.poll(() => visitor.focused()).toBe('Before we start');
    expect(await visitor.violations()).toEqual([]);
    expect([stage.asked, await visitor.microphones()]).toEqual([[], []]);
    await visitor.button('I agree').click();
    await expect.poll(() => stage.asked.length).toBe(1);
    await expect.poll(() => visitor.microphones()).toEqual(['live']);
  });

  const CONSENT = { en: 'We keep a record for 30 days.', fr: 'Nous gardons une trace 30 jours.' };

  test('that the business asks for comes first, in the visitor’s language, and the call carries its words', async () => {
    stage.calls = never;
    stage.terms = () => ({ business: 'The Shop', consent: CONSENT });
    await visit(tagged('data-consent="The page’s own."', 'fr'));
    await visitor.button('Parlez-nous').click();
    await visitor.page.getByText(CONSENT.fr).waitFor();
    await visitor.page.getByRole('dialog', { name: 'The Shop' }).waitFor();
    await visitor.page.getByText('Ce qui est dit est mis par écrit.').waitFor();
    expect(await visitor.page.getByText('The page’s own.').count()).toBe(0);
    expect(await visitor.violations()).toEqual([]);
    expect([stage.asked, await visitor.microphones()]).toEqual([[], []]);
    await visitor.button('J’accepte').click();
    await expect.poll(() => stage.asked).toMatchObject([{ mode: 'voice', consent: CONSENT.fr }]);
  });

  test('is waited for: a click that is faster than the server opens no microphone', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    stage.calls = never;
    stage.terms = () => promise.then(() => ({ business: 'The Shop', consent: CONSENT }));
    await visit();
    await visitor.button('Talk to us').click();
    await visitor.panel.waitFor();
    expect([stage.asked, await visitor.microphones()]).toEqual([[], []]);
    resolve();
    await visitor.page.getByText(CONSENT.en).waitFor();
    expect([stage.asked, await visitor.microphones()]).toEqual([[], []]);
  });

  test('is asked for again where the words have changed since', async () => {
    let now = CONSENT.en;
    stage.terms = () => ({ business: '', consent: { en: now } });
    stage.calls = ({ consent }) =>
      consent === now
        ? never()
        : { status: 428, body: { error: { code: 'call.consent-required', message: { en: '', fr: '' } } } };
    await visit();
    await visitor.button('Talk to us').click();
    await visitor.page.getByText(CONSENT.en).waitFor();
    now = 'We keep a record for a year.';
    await visitor.button('I agree').click();
    await visitor.page.getByText(now).waitFor();
    await expect.poll(() => visitor.microphones()).toEqual(['ended']);
    await visitor.button('I agree').click();
    await expect.poll(() => stage.asked.at(-1)?.consent).toBe(now);
  });

  test('given for writing leads to a written call', async () => {
    stage.calls = never;
    stage.terms = () => ({ business: 'The Shop', consent: CONSENT });
    await visit(tagged('data-start-open'));
    await visitor.button('Write instead').click();
    await visitor.button('I agree').click();
    await expect.poll(() => stage.asked).toMatchObject([{ mode: 'text', consent: CONSENT.en }]);
    expect(await visitor.microphones()).toEqual([]);
  });

  test('declining closes, and the next click asks again', async () => {
    await visit(tagged('data-consent=""'));
    await visitor.button('Talk to us').click();
    await visitor.button('No, thank you').click();
    await visitor.button('Talk to us').click();
    await visitor.button('I agree').waitFor();
    expect(stage.asked).toEqual([]);
  });
});

describe('the element', () => {
  const element = `<carillon-voice></carillon-voice>`;

  test('shows a choice when it is opened without a call, and tries the microphone out', async () => {
    await visit(tagged('data-start-open'));
    await visitor.button('Start talking').waitFor();
    expect(await visitor.focused()).not.toBe('Start talking');
    expect(await visitor.violations()).toEqual([]);
    await visitor.page.getByText('Test your microphone').click();
    await visitor.page.getByRole('combobox', { name: 'Microphone' }).waitFor();
    expect(await visitor.microphones()).toEqual(['live']);
    await visitor.page.keyboard.press('Escape');
    await visitor.button('Talk to us').waitFor();
    expect(await visitor.microphones()).toEqual(['ended']);
  });

  test('takes its place in the page when it is inline', async () => {
    await visit(tagged('data-position="inline"'));
    const panel = visitor.page.getByRole('region', { name: 'Receptionist' });
    await panel.waitFor();
    expect(await visitor.button('Minimise').count()).toBe(0);
    expect(await visitor.violations()).toEqual([]);
  });

  test('can be moved in the page during a call, and hangs up when it is taken away', async () => {
    stage.calls = never;
    await visit();
    await visitor.button('Talk to us').click();
    await expect.poll(() => visitor.microphones()).toEqual(['live']);
    await visitor.page.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('carillon-voice')!),
    );
    expect(await visitor.microphones()).toEqual(['live']);
    await visitor.page.evaluate(() => document.querySelector('carillon-voice')?.remove());
    await expect.poll(() => visitor.microphones()).toEqual(['ended']);
  });

  test('is led by its methods, and two on a page do not mix', async () => {
    stage.calls = never;
    await visit(
      plainPage(
        `${scriptTag(stage.server, '')}<carillon-voice business="one" server="${stage.server}"></carillon-voice><carillon-voice business="two" position="bottom-left" server="${stage.server}"></carillon-voice>`,
      ),
    );
    await visitor.button('Talk to us').first().waitFor();
    const sent = await visitor.page.evaluate(() =>
      document.querySelectorAll('carillon-voice')[1]?.send('Hello'),
    );
    expect(sent).toBe(true);
    await expect
      .poll(() => stage.asked)
      .toEqual([{ business: 'two', language: 'en', mode: 'text', consent: null }]);
    expect(await visitor.panel.count()).toBe(1);
    await visitor.page.evaluate(() => document.querySelectorAll('carillon-voice')[1]?.end());
    await visitor.page.getByText('You hung up.').waitFor();
  });

  test('is defined once, however often its script is there', async () => {
    await visit(plainPage(scriptTag(stage.server) + scriptTag(stage.server) + element));
    await expect.poll(() => visitor.button('Talk to us').count()).toBe(3);
    expect(visitor.faults).toEqual([]);
  });

  test('leaves an element of the same name alone', async () => {
    const theirs = `<script>customElements.define('carillon-voice', class extends HTMLElement {});</script>`;
    await visit(plainPage(theirs + scriptTag(stage.server)));
    await visitor.page.waitForLoadState('networkidle');
    expect(visitor.faults).toEqual([]);
  });

  test('is worked by a script in the head, and by type=module', async () => {
    await visit(plainPage('').replace('</head>', `${scriptTag(stage.server).replace(' async', '')}</head>`));
    await visitor.button('Talk to us').waitFor();
    await visitor.leave();
    await visit(plainPage(scriptTag(stage.server).replace('<script', '<script type="module"')));
    await visitor.button('Talk to us').waitFor();
  });

  test('keeps no memory of fifty openings', { timeout: 60_000 }, async () => {
    stage.calls = never;
    await visit();
    const session = await visitor.page.context().newCDPSession(visitor.page);
    const weigh = async () => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, usedSize };
    };
    const openAndClose = async (times: number) => {
      await visitor.page.evaluate(async (turns) => {
        const root = document.querySelector('carillon-voice')?.shadowRoot;
        const click = async (part: string) => {
          for (;;) {
            const button = root?.querySelector<HTMLElement>(`[part="${part}"]`);
            if (button) return button.click();
            await new Promise((resolve) => setTimeout(resolve));
          }
        };
        for (let turn = 0; turn < turns; turn++) {
          await click('launcher');
          await click('hang-up');
          await click('minimise');
        }
      }, times);
    };
    await openAndClose(5);
    const before = await weigh();
    await openAndClose(50);
    // what a timer of the last moments still holds is let go when it rings
    const grown = async () => {
      const { nodes, usedSize } = await weigh();
      return { nodes: nodes - before.nodes >= 100, bytes: usedSize - before.usedSize >= 1_000_000 };
    };
    await expect.poll(grown, { timeout: 10_000, interval: 500 }).toEqual({ nodes: false, bytes: false });
    expect((await visitor.microphones()).every((state) => state === 'ended')).toBe(true);
  });
});

describe('a hostile page', () => {
  const hostile = () => plainPage(`<link rel="stylesheet" href="/hostile.css">${scriptTag(stage.server)}`);

  test('its resets, its z-index, a strict policy and Trusted Types change nothing', async () => {
    stage.calls = never;
    stage.css = `* { all: unset !important; } carillon-voice { display: none; position: absolute; opacity: 1 }
      button, section { display: none !important } main { position: fixed; inset: 0; z-index: 2147483647; background: #fff; }`;
    stage.headers = {
      'content-security-policy': `default-src 'none'; script-src ${stage.server}; style-src 'self'; connect-src ${stage.server}; require-trusted-types-for 'script'; trusted-types lit-html`,
    };
    await visit(hostile());
    await visitor.button('Talk to us').click();
    await visitor.panel.waitFor();
    await visitor.field.fill('Hello');
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => visitor.log.textContent()).toContain('Hello');
    const box = await visitor.panel.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(visitor.faults).toEqual([]);
  });

  test('frozen customElements leave the page as it was', async () => {
    const frozen = `<script>customElements.define = () => { throw new Error('no'); };</script>`;
    await visit(plainPage(frozen + scriptTag(stage.server)));
    await visitor.page.waitForLoadState('networkidle');
    expect(visitor.faults).toEqual([]);
    expect(await visitor.page.getByRole('heading', { name: 'Shop' }).isVisible()).toBe(true);
  });
});

test('reduced motion: a call draws no frame', async () => {
  stage.calls = never;
  await visit(undefined, { reducedMotion: 'reduce' });
  await visitor.button('Talk to us').click();
  await expect.poll(() => visitor.microphones()).toEqual(['live']);
  expect(await visitor.frames()).toBe(0);
});

test('high contrast: every button has an edge, in the launcher and in a call', async () => {
  stage.calls = never;
  await visit(undefined, { forcedColors: 'active' });
  const edges = () =>
    visitor.page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
  await visitor.button('Talk to us').waitFor();
  expect(await edges()).toEqual(['1px']);
  await visitor.button('Talk to us').click();
  await visitor.button('Hang up').waitFor();
  expect(new Set(await edges())).toEqual(new Set(['1px']));
  expect(await visitor.violations()).toEqual([]);
});

test('every control is large enough to be hit with a finger', async () => {
  stage.calls = never;
  await visit(undefined, { viewport: { width: 390, height: 760 } });
  await visitor.button('Talk to us').click();
  await visitor.button('Mute microphone').waitFor();
  const controls = await visitor.panel.locator('button, select, textarea').all();
  expect(controls.length).toBeGreaterThanOrEqual(5);
  for (const control of controls) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(34);
    expect(box?.height).toBeGreaterThanOrEqual(40);
  }
});

test('a phone gets the whole screen, and twice the text size keeps every control in it', async () => {
  stage.calls = never;
  await visit(undefined, { viewport: { width: 390, height: 760 }, reducedMotion: 'reduce' });
  await visitor.button('Talk to us').click();
  await visitor.panel.waitFor();
  expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 760 });
  // a small phone, and a laptop's window at 200 %
  for (const [width, height] of [
    [320, 400],
    [640, 360],
  ] as const) {
    await visitor.page.setViewportSize({ width, height });
    expect(await visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    for (const control of [visitor.button('Hang up'), visitor.button('Minimise'), visitor.field]) {
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    }
  }
});
