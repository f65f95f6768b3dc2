import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askForLink } from '../../agent/start/ask-for-link.ts';
import { launchBrowser } from './harness/browser.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { giveMicrophone } from './harness/microphone.ts';
import { speakTo } from './harness/sound.ts';

/** How many businesses of a kind there are: one for each try of each test. */
const MOST = 9;
/** How long a person would wait on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'carillon-console-'));
let carillon: TestCarillon;
let browser: Browser;
beforeAll(async () => {
  // Nothing but a name and a greeting, as an owner has on the first day. Texts may leave at any hour.
  for (const [kind, languages, greeting] of [
    ['studio', '[en, fr]', 'en: Studio, hello! How can I help you?\n  fr: Studio, bonjour!'],
    ['shop', '[en]', 'en: The shop, hello! How can I help you?'],
    ['atelier', '[fr]', 'fr: Ici l’atelier, bonjour! Comment puis-je vous aider?'],
  ] as const)
    for (let one = 1; one <= MOST; one++) {
      const id = `${kind}-${one}`;
      mkdirSync(join(folder, id), { recursive: true });
      writeFileSync(
        join(folder, id, 'business.yaml'),
        `id: ${id}\nname: ${id}\nlanguages: ${languages}\ncountry: CA\ntimezone: America/Toronto\ngreeting:\n  ${greeting}\ntexting:\n  hours: { from: "00:00", to: "24:00" }\n`,
      );
    }
  carillon = await startCarillon({ businesses: [folder] });
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await carillon?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const given = { studio: 0, shop: 0, atelier: 0 };
/** A business of this kind in which nothing has happened, not in a try that failed either. */
const untouched = (kind: keyof typeof given) => `${kind}-${++given[kind]}`;

const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** A newcomer with the printed link, on a page that tells of every error in it. */
async function newcomer(
  locale: string,
): Promise<{ page: Page; errors: string[]; says(words: string): Promise<void> }> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('console', (message) => {
    // A refusal that a page asks for is no error of the page.
    if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const microphone = await giveMicrophone(page);
  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  const link = await askForLink(carillon.url, key);
  if (link === null) throw new Error('the server gave no link');
  await page.goto(link);
  return {
    page,
    errors,
    async says(words) {
      const file = join(folder, 'said.wav');
      speakTo(file, [{ pause: 100, text: words }], { tail: 300 });
      await microphone.play(file);
    },
  };
}

/** Everything that axe has against the page as it stands. Its source runs beside the page, outside its policy. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as string[];
}

/** Waits until the widget has shown these words, and the agent listens again: a consent counts once its question was heard. */
async function hears(page: Page, words: RegExp): Promise<void> {
  const widget = page.locator('carillon-voice');
  await widget.getByRole('log').getByText(words).last().waitFor();
  await widget
    .getByRole('status')
    .filter({ hasText: /Listening|À l’écoute|Ready for your message|Prête à vous lire/ })
    .first()
    .waitFor();
}
async function writes(page: Page, label: string, words: string): Promise<void> {
  const field = page.locator('carillon-voice').getByRole('textbox', { name: label });
  await field.fill(words);
  await field.press('Enter');
}

describe('a newcomer, in English', () => {
  it('goes from the printed link to a published task, tried by voice, and finds its consent quoted', async () => {
    const { page, errors, says } = await newcomer('en-CA');
    await page.getByLabel('Business shown').selectOption(untouched('studio'));
    await page.getByRole('button', { name: 'New task' }).waitFor();
    // What the link held is gone from the address.
    expect(page.url()).not.toContain('enter');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'New task' }).click();
    await page.getByLabel('Language of the template').selectOption('en');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Book an appointment/ })
      .click();
    const wording = page.getByLabel(/The text message “booking-link”/);
    await wording.fill('Studio: pick your time: https://studio.example/book Reply STOP to opt out.');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make this task' }).click();

    const heard = page.getByRole('region', { name: 'What the caller will hear' });
    await heard.getByText('Sends the text “booking-link”').waitFor();
    // One of the two is pointed at, and the other lights up.
    await heard.getByText('Sends the text “booking-link”').hover();
    await page.locator('carillon-instructions .lit-chip .chip').waitFor();
    await heard.getByText('Great, here it comes.').hover();
    await page.locator('carillon-instructions .lit').first().waitFor();
    // A finding is mended at its place.
    const editor = page.locator('carillon-instructions .cm-content');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nSomebody from [Contact person] will call.');
    const findings = page.getByRole('region', { name: 'To look at' });
    await findings.getByText(/Nothing fills \[Contact person\]/).waitFor();
    await findings.getByRole('button', { name: 'Fill it in' }).click();
    await page.keyboard.type('our team');
    await findings.getByText(/Nothing fills \[Contact person\]/).waitFor({ state: 'detached' });
    await page.getByText('Draft saved').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('As published').waitFor();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('button', { name: 'Start talking' }).click();
    await hears(page, /How can I help you/);
    await writes(page, 'Your message', 'I would like to book an appointment');
    await hears(page, /name/i);
    await writes(page, 'Your message', 'Zoe Tremblay');
    await hears(page, /number/i);
    await writes(page, 'Your message', '418 555 0142');
    await hears(page, /Is that right/);
    await writes(page, 'Your message', 'yes');
    await hears(page, /May I text|Just say yes/);
    // The yes is spoken. Whoever is not understood on a busy machine is asked again, and says it again.
    const sent = page.locator('carillon-voice').getByText(/Text sent to/);
    for (let tries = 0; tries < 4 && !(await sent.isVisible()); tries++) {
      await says('yes');
      await sent.waitFor({ timeout: 12_000 }).catch(() => undefined);
    }
    await sent.waitFor();
    const trace = page.getByRole('log', { name: 'What happened, and why' });
    await trace.getByText(/Gate open: done/).waitFor();
    await trace
      .getByText(/by the rules/)
      .first()
      .waitFor();
    await page.locator('carillon-voice').getByRole('button', { name: 'Hang up' }).click();
    expect(await violations(page)).toEqual([]);
    // The talk is kept as a scenario, which the next publication is held against.
    await page.getByRole('button', { name: 'Make this a scenario' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('It is played before each publication').waitFor();
    await page.getByRole('button', { name: 'Close' }).first().click();

    await page.getByRole('link', { name: 'Calls', exact: true }).click();
    await page.getByLabel('Words said in the call').fill('tremblay');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('link', { name: /A visitor of the site/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Consent' }).waitFor();
    await page.getByText(/^yes/i).last().waitFor();
    await page.getByText('https://studio.example/book').first().waitFor();
    expect(await violations(page)).toEqual([]);

    for (const section of ['Figures', 'Messages', 'Knowledge', 'Business', 'Access']) {
      await page.getByRole('link', { name: section, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: section }).waitFor();
      expect(await violations(page), section).toEqual([]);
    }
    await page.getByRole('link', { name: 'Read the API' }).click();
    await page.getByText('/v1/businesses/{business}/tasks', { exact: true }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  }, 400_000);
});

/** What the console and the receptionist say on the way, and what is said to them. */
const BY_KEYBOARD = {
  en: {
    locale: 'en-CA',
    kind: 'shop',
    headings: { tasks: 'Tasks', templates: 'Choose a template', calls: 'Calls', consent: 'Consent' },
    shown: /Business shown/,
    anew: /^\s*New task/,
    template: 'Book an appointment',
    wording: /The text message “booking-link”/,
    text: 'Shop: pick your time: https://shop.example/book Reply STOP to opt out.',
    make: /Make this task/,
    sends: /Sends the text/,
    publish: /^\s*Publish/,
    published: 'As published',
    tries: /Try it/,
    write: 'Write instead',
    greets: /How can I help you/,
    talk: [
      ['I would like to book an appointment', /name/i],
      ['Anne Roy', /number/i],
      ['418 555 0199', /Is that right/],
      ['yes', /Just say yes/],
    ],
    yes: 'yes',
    trace: 'What happened, and why',
    open: /Gate open/,
    visitor: /A visitor of the site/,
    sections: ['Tasks'],
  },
  fr: {
    locale: 'fr-CA',
    kind: 'atelier',
    headings: {
      tasks: 'Tâches',
      templates: 'Choisissez un modèle',
      calls: 'Appels',
      consent: 'Consentement',
    },
    shown: /Entreprise affichée/,
    anew: /^\s*Nouvelle tâche/,
    template: 'Prendre rendez-vous',
    wording: /Le texto « booking-link »|Le texto «\u00a0booking-link\u00a0»/,
    text: 'Atelier : choisissez votre moment : https://atelier.example/rdv Répondez STOP pour vous désabonner.',
    make: /Créer cette tâche/,
    sends: /Envoie le texto/,
    publish: /^\s*Publier/,
    published: 'Telle que publiée',
    tries: /L’essayer/,
    write: 'Plutôt écrire',
    greets: /puis-je vous aider/,
    talk: [
      ['Je voudrais prendre rendez-vous', /nom/],
      ['Anne Roy', /numéro/],
      ['418 555 0199', /C’est bien cela/],
      ['oui', /Dites simplement oui/],
    ],
    yes: 'oui',
    trace: 'Ce qui s’est passé, et pourquoi',
    open: /Barrière ouverte/,
    visitor: /Une personne sur le site/,
    sections: ['Tâches', 'Chiffres', 'Messages', 'Connaissances', 'Entreprise', 'Accès'],
  },
} as const;

describe('a newcomer, by keyboard alone and in writing', () => {
  it.each(['en', 'fr'] as const)(
    'goes the same way (%s)',
    async (language) => {
      const words = BY_KEYBOARD[language];
      const business = untouched(words.kind);
      const { page, errors } = await newcomer(words.locale);
      /** Walks by Tab until what has the focus says so, then presses it. */
      const reach = async (name: RegExp, press = true) => {
        for (let steps = 0; steps < 120; steps++) {
          await page.keyboard.press('Tab');
          const said = await page.evaluate(() => {
            let at = document.activeElement;
            if (at === null || at === document.body) return '';
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${at?.closest('label')?.textContent ?? ''}`;
          });
          if (!name.test(said)) continue;
          if (press) await page.keyboard.press('Enter');
          return;
        }
        throw new Error(`the keyboard never came to ${name}`);
      };
      await page.getByRole('heading', { name: words.headings.tasks }).waitFor();
      if (!page.url().includes(`/b/${business}/`)) {
        await reach(words.shown, false);
        await page.keyboard.type(business);
      }
      await expect.poll(() => page.url()).toContain(`/b/${business}/tasks`);
      await reach(words.anew);
      await page.getByRole('heading', { name: words.headings.templates }).waitFor();
      await page.getByText(words.template).waitFor();
      await reach(new RegExp(words.template));
      await reach(words.wording, false);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words.text);
      await reach(words.make);
      await page.getByText(words.sends).waitFor();
      expect(await violations(page)).toEqual([]);
      await reach(words.publish);
      await page.getByText(words.published).waitFor();
      await page.keyboard.press('Shift+Tab');
      await reach(words.tries);
      await page.locator('carillon-voice').getByRole('button', { name: words.write }).waitFor();
      await reach(new RegExp(words.write));
      await hears(page, words.greets);
      const say = async (said: string) => {
        await page.locator('carillon-voice').getByRole('textbox').focus();
        await page.keyboard.type(said);
        await page.keyboard.press('Enter');
      };
      for (const [said, answer] of words.talk) {
        await say(said);
        await hears(page, answer);
      }
      await say(words.yes);
      await page.getByRole('log', { name: words.trace }).getByText(words.open).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: words.headings.calls, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: words.headings.calls }).waitFor();
      await reach(words.visitor);
      await page.getByRole('heading', { name: words.headings.consent }).waitFor();
      expect(await violations(page)).toEqual([]);
      for (const section of words.sections) {
        await page.getByRole('link', { name: section, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: section }).waitFor();
        expect(await violations(page), section).toEqual([]);
      }
      expect(errors).toEqual([]);
    },
    300_000,
  );
});

describe('what an owner writes', () => {
  it('is kept while the server is away, and is sent when it is back', async () => {
    const { page } = await newcomer('en-CA');
    const business = untouched('studio');
    await page.goto(`${carillon.url}/console/b/${business}/tasks`);
    await page.getByRole('button', { name: 'New task' }).click();
    await page.getByRole('button', { name: /Start from nothing/ }).click();
    const name = page.getByRole('textbox', { name: /^Name/ });
    await name.waitFor();
    await page.route('**/draft', (route) => route.abort());
    await name.fill('<img src=x onerror=alert(1)>');
    await page.getByText('Kept in this browser').waitFor();
    // The page goes without its words having left: they are there again.
    await page.reload();
    await page.getByText('never saved').waitFor();
    await expect.poll(() => name.inputValue()).toBe('<img src=x onerror=alert(1)>');
    await page.unroute('**/draft');
    await page.getByText('Draft saved').waitFor();
    // Words are words: nothing in them runs.
    expect(await page.locator('main img[src=x]').count()).toBe(0);

    // Somebody else writes meanwhile: nothing is lost, and one chooses.
    const draft = page.url().replace(/.*\/tasks\//, `/v1/businesses/${business}/tasks/`);
    await page.evaluate(async (path) => {
      const { draft } = await (await fetch(path)).json();
      const { id: _, ...task } = draft.task;
      const body = JSON.stringify({ over: draft.revision, task: { ...task, name: 'Hers' } });
      await fetch(`${path}/draft`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    }, draft);
    await name.fill('His');
    await page.getByRole('alert').getByText('Nothing of yours is lost').waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText('Draft saved').waitFor();

    // The session ends while something is written: it is there again when they are let in.
    await page.context().clearCookies();
    await name.fill('Written at the end');
    await name.waitFor({ state: 'detached' });
    const task = page.url();
    const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
    await page.goto((await askForLink(carillon.url, key)) ?? '');
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    await page.goto(task);
    await page.getByText('never saved').waitFor();
    await expect.poll(() => name.inputValue()).toBe('Written at the end');
  }, 120_000);

  it('is held against its scenarios before it is published', async () => {
    const { page } = await newcomer('en-CA');
    const business = untouched('studio');
    await page.goto(`${carillon.url}/console/b/${business}/tasks`);
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    await page.evaluate(async (of) => {
      const post = (path: string, body: unknown) =>
        fetch(`/v1/businesses/${of}${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        });
      const task = { name: 'Held', trigger: 'The caller asks about parrots.', instructions: 'Hello.' };
      await post('/tasks', task);
      await post('/scenarios', { text: '- name: parrots\n  opens: [hello]\n  must: [{ task: held }]\n' });
    }, business);
    await page.goto(`${carillon.url}/console/b/${business}/tasks/held`);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const warning = page.getByRole('dialog');
    await warning.getByText('The task “held” did not run').waitFor();
    expect(await violations(page)).toEqual([]);
    await warning.getByRole('button', { name: 'Look at it first' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await warning.getByRole('button', { name: 'Publish all the same' }).click();
    await page.getByText('As published').waitFor();
  }, 120_000);
});
