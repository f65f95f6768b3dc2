import { describe, expect, test } from 'vitest';
import { plainPage, scriptTag } from './support/stage.ts';
import { stageForEach } from './support/stage-for-each.ts';

const here = stageForEach();

const { visit } = here;

const tagged = (attributes: string, lang = 'en') =>
  plainPage(scriptTag(here.stage.server, `data-business="shop" ${attributes}`), lang);

/** Hangs for ever: the panel stays at « connecting ». */
const never = () => new Promise<never>(() => {});

describe('before the click', () => {
  test('a page loads two scripts, asks the server nothing, draws no frame and opens no microphone', async () => {
    await visit();
    await here.visitor.button('Talk to us').waitFor();
    await here.visitor.page.waitForLoadState('networkidle');
    const scripts = here.visitor.requests.filter((request) => request.endsWith('.js'));
    expect(scripts).toEqual(['GET /carillon.js', expect.stringMatching(/^GET \/carillon\/define-/)]);
    expect(here.visitor.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(await here.visitor.frames()).toBe(0);
    expect(await here.visitor.microphones()).toEqual([]);
    expect(await here.visitor.violations()).toEqual([]);
  });

  test('hovering brings the rest, and still asks nothing', async () => {
    await visit();
    await here.visitor.button('Talk to us').hover();
    await expect.poll(() => here.visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
    expect(here.stage.asked).toEqual([]);
  });

  test('the page’s language is followed, then the visitor’s', async () => {
    await visit(tagged('', 'fr-CA'));
    await here.visitor.button('Parlez-nous').waitFor();
    await here.visitor.leave();
    await visit(tagged('', 'de'), { locale: 'fr-FR' });
    await here.visitor.button('Parlez-nous').waitFor();
    await here.visitor.leave();
    await visit(tagged('data-language="en"', 'fr'));
    await here.visitor.button('Talk to us').waitFor();
  });
});

describe('the keyboard', () => {
  test('opens, moves in, minimises with Escape and comes back where it was', async () => {
    here.stage.calls = never;
    await visit();
    await here.visitor.button('Talk to us').waitFor();
    await here.visitor.page.keyboard.press('Tab');
    expect(await here.visitor.focused()).toBe('Talk to us');
    await here.visitor.page.keyboard.press('Enter');
    await here.visitor.panel.waitFor();
    await expect.poll(() => here.visitor.focused()).toBe('Receptionist');
    await here.visitor.page.keyboard.press('Escape');
    await expect.poll(() => here.visitor.focused()).toBe('Return to your call');
    expect(await here.visitor.panel.count()).toBe(0);
    await here.visitor.page.keyboard.press('Enter');
    await here.visitor.panel.waitFor();
    expect(here.stage.asked).toHaveLength(1);
    for (const name of ['Minimise', 'Conversation', 'Your message']) {
      await here.visitor.page.keyboard.press('Tab');
      expect(await here.visitor.focused()).toBe(name);
    }
    await here.visitor.button('Hang up').focus();
    await here.visitor.page.keyboard.press('Enter');
    await expect.poll(() => here.visitor.focused()).toBe('Call again');
  });
});

describe('typing', () => {
  test('Enter sends, but not the Enter that ends a composition, nor with Shift', async () => {
    here.stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await here.visitor.button('Talk to us').click();
    await here.visitor.field.fill('こんにちは');
    await here.visitor.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await here.visitor.page.keyboard.press('Shift+Enter');
    expect((await here.visitor.log.textContent())?.trim()).toBe('');
    await here.visitor.field.fill('Hello');
    await here.visitor.page.keyboard.press('Enter');
    await expect.poll(() => here.visitor.log.textContent()).toContain('Hello');
    expect(await here.visitor.field.inputValue()).toBe('');
  });

  test('a text that is too long is kept, explained and not sent', async () => {
    here.stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await here.visitor.button('Talk to us').click();
    await here.visitor.field.fill('x'.repeat(1_990));
    await here.visitor.page.getByText('10 characters left').waitFor();
    await here.visitor.field.fill('x'.repeat(100_000));
    await here.visitor.page.getByText('2,000 characters at most').waitFor();
    await here.visitor.page.keyboard.press('Enter');
    expect(await here.visitor.button('Send').isDisabled()).toBe(true);
    expect((await here.visitor.field.inputValue()).length).toBe(100_000);
    expect((await here.visitor.log.textContent())?.trim()).toBe('');
    expect(await here.visitor.violations()).toEqual([]);
  });

  test('a written call never touches the microphone', async () => {
    here.stage.calls = never;
    await visit(tagged('data-mode="text"'));
    await here.visitor.button('Talk to us').click();
    await expect
      .poll(() => here.stage.asked)
      .toEqual([{ business: 'shop', language: 'en', mode: 'text', consent: null }]);
    expect(await here.visitor.microphones()).toEqual([]);
    expect(await here.visitor.button(/Mute|microphone/).count()).toBe(0);
  });
});

describe('consent', () => {
  test('nothing is opened or sent before the visitor agrees', async () => {
    here.stage.calls = never;
    await visit(tagged('data-consent="We keep a written record for 30 days."'));
    await here.visitor.button('Talk to us').click();
    await here.visitor.page.getByText('We keep a written record for 30 days.').waitFor();
    await expect.poll(() => here.visitor.focused()).toBe('Before we start');
    expect(await here.visitor.violations()).toEqual([]);
    expect([here.stage.asked, await here.visitor.microphones()]).toEqual([[], []]);
    await here.visitor.button('I agree').click();
    await expect.poll(() => here.stage.asked.length).toBe(1);
    await expect.poll(() => here.visitor.microphones()).toEqual(['live']);
  });

  const CONSENT = { en: 'We keep a record for 30 days.', fr: 'Nous gardons une trace 30 jours.' };

  test('that the business asks for comes first, in the visitor’s language, and the call carries its words', async () => {
    here.stage.calls = never;
    here.stage.terms = () => ({ business: 'The Shop', consent: CONSENT });
    await visit(tagged('data-consent="The page’s own."', 'fr'));
    await here.visitor.button('Parlez-nous').click();
    await here.visitor.page.getByText(CONSENT.fr).waitFor();
    await here.visitor.page.getByRole('dialog', { name: 'The Shop' }).waitFor();
    await here.visitor.page.getByText('Ce qui est dit est mis par écrit.').waitFor();
    expect(await here.visitor.page.getByText('The page’s own.').count()).toBe(0);
    expect(await here.visitor.violations()).toEqual([]);
    expect([here.stage.asked, await here.visitor.microphones()]).toEqual([[], []]);
    await here.visitor.button('J’accepte').click();
    await expect.poll(() => here.stage.asked).toMatchObject([{ mode: 'voice', consent: CONSENT.fr }]);
  });

  test('is waited for: a click that is faster than the server opens no microphone', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    here.stage.calls = never;
    here.stage.terms = () => promise.then(() => ({ business: 'The Shop', consent: CONSENT }));
    await visit();
    await here.visitor.button('Talk to us').click();
    await here.visitor.panel.waitFor();
    expect([here.stage.asked, await here.visitor.microphones()]).toEqual([[], []]);
    resolve();
    await here.visitor.page.getByText(CONSENT.en).waitFor();
    expect([here.stage.asked, await here.visitor.microphones()]).toEqual([[], []]);
  });

  test('is asked for again where the words have changed since', async () => {
    let now = CONSENT.en;
    here.stage.terms = () => ({ business: '', consent: { en: now } });
    here.stage.calls = ({ consent }) =>
      consent === now
        ? never()
        : { status: 428, body: { error: { code: 'call.consent-required', message: { en: '', fr: '' } } } };
    await visit();
    await here.visitor.button('Talk to us').click();
    await here.visitor.page.getByText(CONSENT.en).waitFor();
    now = 'We keep a record for a year.';
    await here.visitor.button('I agree').click();
    await here.visitor.page.getByText(now).waitFor();
    await expect.poll(() => here.visitor.microphones()).toEqual(['ended']);
    await here.visitor.button('I agree').click();
    await expect.poll(() => here.stage.asked.at(-1)?.consent).toBe(now);
  });

  test('given for writing leads to a written call', async () => {
    here.stage.calls = never;
    here.stage.terms = () => ({ business: 'The Shop', consent: CONSENT });
    await visit(tagged('data-start-open'));
    await here.visitor.button('Write instead').click();
    await here.visitor.button('I agree').click();
    await expect.poll(() => here.stage.asked).toMatchObject([{ mode: 'text', consent: CONSENT.en }]);
    expect(await here.visitor.microphones()).toEqual([]);
  });

  test('declining closes, and the next click asks again', async () => {
    await visit(tagged('data-consent=""'));
    await here.visitor.button('Talk to us').click();
    await here.visitor.button('No, thank you').click();
    await here.visitor.button('Talk to us').click();
    await here.visitor.button('I agree').waitFor();
    expect(here.stage.asked).toEqual([]);
  });
});

describe('the element', () => {
  const element = `<carillon-voice></carillon-voice>`;

  test('shows a choice when it is opened without a call, and tries the microphone out', async () => {
    await visit(tagged('data-start-open'));
    await here.visitor.button('Start talking').waitFor();
    expect(await here.visitor.focused()).not.toBe('Start talking');
    expect(await here.visitor.violations()).toEqual([]);
    await here.visitor.page.getByText('Test your microphone').click();
    await here.visitor.page.getByRole('combobox', { name: 'Microphone' }).waitFor();
    expect(await here.visitor.microphones()).toEqual(['live']);
    await here.visitor.page.keyboard.press('Escape');
    await here.visitor.button('Talk to us').waitFor();
    expect(await here.visitor.microphones()).toEqual(['ended']);
  });

  test('takes its place in the page when it is inline', async () => {
    await visit(tagged('data-position="inline"'));
    const panel = here.visitor.page.getByRole('region', { name: 'Receptionist' });
    await panel.waitFor();
    expect(await here.visitor.button('Minimise').count()).toBe(0);
    expect(await here.visitor.violations()).toEqual([]);
  });

  test('can be moved in the page during a call, hangs up when it is taken away, and is new when it is put back', async () => {
    here.stage.calls = never;
    await visit();
    await here.visitor.button('Talk to us').click();
    await expect.poll(() => here.visitor.microphones()).toEqual(['live']);
    await here.visitor.page.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('carillon-voice')!),
    );
    expect(await here.visitor.microphones()).toEqual(['live']);
    await here.visitor.page.evaluate(() => {
      const voice = document.querySelector('carillon-voice')!;
      Object.assign(window, { putBack: () => document.body.append(voice) });
      voice.remove();
    });
    await expect.poll(() => here.visitor.microphones()).toEqual(['ended']);
    await here.visitor.page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
    await here.visitor.button('Talk to us').click();
    await here.visitor.button('Hang up').waitFor();
    expect((await here.visitor.panel.boundingBox())?.width).toBeGreaterThan(300);
  });

  test('is led by its methods, and two on a page do not mix', async () => {
    here.stage.calls = never;
    await visit(
      plainPage(
        `${scriptTag(here.stage.server, '')}<carillon-voice business="one" server="${here.stage.server}"></carillon-voice><carillon-voice business="two" position="bottom-left" server="${here.stage.server}"></carillon-voice>`,
      ),
    );
    await here.visitor.button('Talk to us').first().waitFor();
    const sent = await here.visitor.page.evaluate(() =>
      document.querySelectorAll('carillon-voice')[1]?.send('Hello'),
    );
    expect(sent).toBe(true);
    await expect
      .poll(() => here.stage.asked)
      .toEqual([{ business: 'two', language: 'en', mode: 'text', consent: null }]);
    expect(await here.visitor.panel.count()).toBe(1);
    await here.visitor.page.evaluate(() => document.querySelectorAll('carillon-voice')[1]?.end());
    await here.visitor.page.getByText('You hung up.').waitFor();
  });

  test('is defined once, however often its script is there', async () => {
    await visit(plainPage(scriptTag(here.stage.server) + scriptTag(here.stage.server) + element));
    await expect.poll(() => here.visitor.button('Talk to us').count()).toBe(3);
    expect(here.visitor.faults).toEqual([]);
  });

  test('leaves an element of the same name alone', async () => {
    const theirs = `<script>customElements.define('carillon-voice', class extends HTMLElement {});</script>`;
    await visit(plainPage(theirs + scriptTag(here.stage.server)));
    await here.visitor.page.waitForLoadState('networkidle');
    expect(here.visitor.faults).toEqual([]);
  });

  test('is worked by a script in the head, and by type=module', async () => {
    await visit(
      plainPage('').replace('</head>', `${scriptTag(here.stage.server).replace(' async', '')}</head>`),
    );
    await here.visitor.button('Talk to us').waitFor();
    await here.visitor.leave();
    await visit(plainPage(scriptTag(here.stage.server).replace('<script', '<script type="module"')));
    await here.visitor.button('Talk to us').waitFor();
  });

  test('keeps no memory of fifty openings', { timeout: 60_000 }, async () => {
    here.stage.calls = never;
    await visit();
    const session = await here.visitor.page.context().newCDPSession(here.visitor.page);
    const weigh = async () => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, usedSize };
    };
    const openAndClose = async (times: number) => {
      await here.visitor.page.evaluate(async (turns) => {
        const click = async (part: string) => {
          for (;;) {
            const root = document.querySelector('carillon-voice')?.shadowRoot;
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
    expect((await here.visitor.microphones()).every((state) => state === 'ended')).toBe(true);
  });
});

describe('a hostile page', () => {
  const hostile = () =>
    plainPage(`<link rel="stylesheet" href="/hostile.css">${scriptTag(here.stage.server)}`);

  test('its resets, its z-index, a strict policy and Trusted Types change nothing', async () => {
    here.stage.calls = never;
    here.stage.css = `* { all: unset !important; } carillon-voice { display: none; position: absolute; opacity: 1 }
      button, section { display: none !important } main { position: fixed; inset: 0; z-index: 2147483647; background: #fff; }`;
    here.stage.headers = {
      'content-security-policy': `default-src 'none'; script-src ${here.stage.server}; style-src 'self'; connect-src ${here.stage.server}; require-trusted-types-for 'script'; trusted-types lit-html`,
    };
    await visit(hostile());
    await here.visitor.button('Talk to us').click();
    await here.visitor.panel.waitFor();
    await here.visitor.field.fill('Hello');
    await here.visitor.page.keyboard.press('Enter');
    await expect.poll(() => here.visitor.log.textContent()).toContain('Hello');
    const box = await here.visitor.panel.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(here.visitor.faults).toEqual([]);
  });

  test('frozen customElements leave the page as it was', async () => {
    const frozen = `<script>customElements.define = () => { throw new Error('no'); };</script>`;
    await visit(plainPage(frozen + scriptTag(here.stage.server)));
    await here.visitor.page.waitForLoadState('networkidle');
    expect(here.visitor.faults).toEqual([]);
    expect(await here.visitor.page.getByRole('heading', { name: 'Shop' }).isVisible()).toBe(true);
  });
});

test('reduced motion: a call draws no frame', async () => {
  here.stage.calls = never;
  await visit(undefined, { reducedMotion: 'reduce' });
  await here.visitor.button('Talk to us').click();
  await expect.poll(() => here.visitor.microphones()).toEqual(['live']);
  expect(await here.visitor.frames()).toBe(0);
});

test('high contrast: every button has an edge, in the launcher and in a call', async () => {
  here.stage.calls = never;
  await visit(undefined, { forcedColors: 'active' });
  const edges = () =>
    here.visitor.page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
  await here.visitor.button('Talk to us').waitFor();
  expect(await edges()).toEqual(['1px']);
  await here.visitor.button('Talk to us').click();
  await here.visitor.button('Hang up').waitFor();
  expect(new Set(await edges())).toEqual(new Set(['1px']));
  expect(await here.visitor.violations()).toEqual([]);
});

test('every control is large enough to be hit with a finger', async () => {
  here.stage.calls = never;
  await visit(undefined, { viewport: { width: 390, height: 760 } });
  await here.visitor.button('Talk to us').click();
  await here.visitor.button('Mute microphone').waitFor();
  const controls = await here.visitor.panel.locator('button, select, textarea').all();
  expect(controls.length).toBeGreaterThanOrEqual(5);
  for (const control of controls) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(34);
    expect(box?.height).toBeGreaterThanOrEqual(40);
  }
});

test('a phone gets the whole screen, and twice the text size keeps every control in it', async () => {
  here.stage.calls = never;
  await visit(undefined, { viewport: { width: 390, height: 760 }, reducedMotion: 'reduce' });
  await here.visitor.button('Talk to us').click();
  await here.visitor.panel.waitFor();
  expect(await here.visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 760 });
  // a small phone, and a laptop's window at 200 %
  for (const [width, height] of [
    [320, 400],
    [640, 360],
  ] as const) {
    await here.visitor.page.setViewportSize({ width, height });
    expect(await here.visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    for (const control of [
      here.visitor.button('Hang up'),
      here.visitor.button('Minimise'),
      here.visitor.field,
    ]) {
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    }
  }
});
