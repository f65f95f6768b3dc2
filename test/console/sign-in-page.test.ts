import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf, newSecret } from '../../agent/server/access/secrets.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { business, eventually, startTestServer, type TestServer } from '../server/server.ts';
import { type SmtpStandIn, startSmtp } from '../standins/smtp.ts';
import { own } from '../support/own.ts';
import { buildConsole, errorsOf, giveAuthenticator, photograph, violations } from './support/console-page.ts';

let smtp: SmtpStandIn;
let server: TestServer;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  const [dist, chromium, mail] = await Promise.all([buildConsole(), launchBrowser(), startSmtp()]);
  browser = chromium;
  smtp = mail;
  server = await startTestServer({
    businesses: [business(), business({ id: 'other', name: 'Other' })],
    settings: { dist },
    actions: { CARILLON_SMS: 'outbox', SMTP_URL: smtp.url, SMTP_FROM: 'Carillon <door@voice.example>' },
  });
  // Passkeys are for names: an address in numbers has none.
  origin = server.running.url.replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await smtp?.stop();
});

async function open(locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}
/** A business of the test's own, and an address that nobody has asked for a link for. */
async function settled(): Promise<{ business: string; email: string }> {
  const { id } = await server.settle();
  return { business: id, email: `${own('somebody')}@example.com` };
}
/** A link for somebody of this name who belongs to it. */
async function linkFor(
  name: string,
  role: 'owner' | 'member',
  { business: where, email }: { business: string; email: string },
): Promise<string> {
  const { access } = server.running.store;
  const id = email;
  await access.keepPerson({ id, name, email }, 1);
  await access.join(id, where, role);
  const secret = newSecret();
  await access.keepLink(hashOf(secret), id, Date.now() + 60_000);
  return `${origin}/console/#enter=${secret}`;
}

it('a member adds a passkey, comes in with it, gives it another name and removes it', async () => {
  const page = await open('en-CA');
  const errors = errorsOf(page);
  await page.goto(await linkFor('Mia', 'member', await settled()));
  await giveAuthenticator(page);
  await page.getByRole('link', { name: 'You, Mia' }).click();
  await page.getByRole('heading', { level: 1, name: 'You' }).waitFor();
  await page.getByText('None yet').waitFor();
  await page.getByText('here, now').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Name of the device').fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('My phone', { exact: true }).waitFor();
  // The same device has one already.
  await page.getByLabel('Name of the device').fill('My phone again');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('This device has a passkey here already.').waitFor();
  expect(await violations(page)).toEqual([]);
  await photograph(page, 'account');

  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Come in' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await photograph(page, 'door');
  await page.getByRole('button', { name: 'Come in with a passkey' }).click();
  await page.getByRole('link', { name: 'You, Mia' }).click();
  await page
    .getByText(/last used/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Give “My phone” another name' }).click();
  await page.getByLabel('Its new name').fill('The old phone');
  await page.keyboard.press('Enter');
  await page.getByText('The old phone', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove “The old phone”' }).click();
  await page.getByText('None yet').waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  // The device still offers it: nobody is let in.
  await page.getByRole('button', { name: 'Come in with a passkey' }).click();
  await page.getByText('This passkey is not known here any more').waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

it('un lien demandé par courriel fait entrer, et l’ancien dit pourquoi il n’ouvre plus', async () => {
  const page = await open('fr-CA');
  const errors = errorsOf(page);
  const luc = await settled();
  const old = await linkFor('Luc', 'member', luc);
  await page.goto(old.replace('#enter=', '#enter=x'));
  await page.getByText('Ce lien n’ouvre rien ici').waitFor();
  await page.getByLabel('Votre courriel').fill(luc.email);
  await page.getByRole('button', { name: 'M’envoyer un lien' }).click();
  await page.getByText('Si cette adresse est connue ici').waitFor();
  expect(await violations(page)).toEqual([]);
  const { raw } = await eventually(async () => smtp.mails.find(({ to }) => to.includes(luc.email)));
  const secret = /#enter=([\w-]+)/.exec(raw.replace(/=\r?\n/g, '').replaceAll('=3D', '='))?.[1];
  await page.goto(`${origin}/console/#enter=${secret}`);
  await page.reload();
  await page.getByRole('link', { name: 'Vous, Luc' }).waitFor();
  // A link that has served says so, and what to do.
  const other = await open('fr-CA');
  await other.goto(`${origin}/console/#enter=${secret}`);
  await other.getByText('Ce lien a déjà servi').waitFor();
  await other.getByLabel('Votre courriel').waitFor();
  // What is not theirs is not there.
  await page.goto(`${origin}/console/b/other/tasks`);
  await page.getByText('Cette entreprise n’existe pas ici').waitFor();
  await page.goto(`${origin}/console/b/${luc.business}/access`);
  await page.getByText('Seul un propriétaire').first().waitFor();
  // Elsewhere, they end it all; here they are out too.
  const entry = await open('fr-CA');
  await entry.goto(await linkFor('Luc', 'member', luc));
  await entry.getByRole('link', { name: 'Vous, Luc' }).click();
  await entry.getByRole('button', { name: 'Se déconnecter partout' }).click();
  await entry.getByRole('heading', { name: 'Entrez' }).waitFor();
  await page.goto(`${origin}/console/b/${luc.business}/tasks`);
  await page.getByRole('heading', { name: 'Entrez' }).waitFor();
  expect(errors).toEqual([]);
  for (const one of [page, other, entry]) await one.context().close();
});

it('an owner adds somebody, changes their role, makes a key that may do little, and takes both away', async () => {
  const page = await open('en-CA');
  const errors = errorsOf(page);
  const { business: where, email } = await settled();
  const ann = `ann.${email}`;
  await page.goto(await linkFor('Olga', 'owner', { business: where, email }));
  await page.getByRole('link', { name: 'Access', exact: true }).click();
  const team = page.getByRole('region', { name: 'Team' });
  await team.getByLabel('Name').fill('Ann <b>');
  await team.getByLabel('Email').fill(ann);
  await team.getByLabel('Written to in').selectOption('fr');
  await team.getByRole('button', { name: 'Add to the team' }).click();
  await team.getByText('Ann <b> has been sent a link by mail').waitFor();
  await eventually(async () => smtp.mails.find(({ to, raw }) => to.includes(ann) && raw.includes('Bonjour')));
  await team.getByLabel('Role of Ann <b>').selectOption('owner');
  await page.getByText('Ann <b>: owner from now on.').waitFor();

  const keys = page.getByRole('region', { name: 'Keys for programs' });
  await keys.getByLabel('What it is for').fill('Reports');
  await keys.getByRole('button', { name: 'Make a key' }).click();
  await page.getByText('Allow it something first.').waitFor();
  await keys.getByLabel('Calls and messages').selectOption('read');
  await keys.getByRole('button', { name: 'Make a key' }).click();
  const key = await keys.locator('code').textContent();
  await keys.getByText('reads calls and messages; never used').waitFor();
  expect(await violations(page)).toEqual([]);
  await photograph(page, 'access');
  const asked = (path: string) =>
    fetch(`${origin}/v1/businesses/${where}/${path}`, { headers: { authorization: `Bearer ${key}` } });
  expect((await asked('calls')).status).toBe(200);
  expect((await asked('tasks')).status).toBe(403);
  await keys.getByRole('button', { name: 'Revoke, Reports' }).click();
  await keys.getByText('Revoked').waitFor();
  expect((await asked('calls')).status).toBe(401);
  await team.getByRole('button', { name: 'Take Ann <b> off the team' }).click();
  await page.getByText('Ann <b> is off the team, and signed out.').waitFor();
  await expect.poll(() => team.getByText(ann).count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});
