import { idOf } from '../calls.ts';
import type { Tour } from './tour.ts';

/** The list of calls, and a call. */
export async function calls({ open, shoot, words, empty, used }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/calls`);
  await none.getByText(words.calls.none).waitFor();
  await shoot('calls-empty', none);
  const page = await open('calls');
  await page.locator('.call-row').first().waitFor();
  await shoot('calls', page, 'window');
  const found = await open('calls?words=zoe&channel=web');
  await found.locator('.call-row').first().waitFor();
  await shoot('calls-filtered', found, 'window');
  const nothing = await open('calls?words=nobody-said-this&from=2026-01-01');
  await nothing.getByText(words.calls.noneFound).waitFor();
  await shoot('calls-none-found', nothing, 'window');

  const id = (call: string) => idOf({ id: used }, call);
  const booked = await open(`calls/${id('booked')}`);
  await booked.getByRole('heading', { name: words.call.transcript }).waitFor();
  await shoot('call', booked);
  for (const why of await booked.locator('details > summary').all()) await why.click();
  await shoot('call-why', booked);
  const voicemail = await open(`calls/${id('voicemail')}`);
  await voicemail.locator('audio').waitFor();
  await shoot('call-sound', voicemail);
  const live = await open(`calls/${id('live')}`);
  await live.locator('.line').first().waitFor();
  await shoot('call-live', live);
}

/** The inbox. */
export async function messages({ open, shoot, words, empty }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/messages`);
  await none.getByText(words.messages.empty).waitFor();
  await shoot('messages-empty', none);
  const page = await open('messages');
  await page.locator('.message').first().waitFor();
  await shoot('messages', page);
  await page.getByRole('button', { name: words.messages.done, exact: true }).first().click();
  await page.getByText(words.messages.markNew).first().waitFor();
  await shoot('messages-done', page);
}

/** What became of the calls. */
export async function figures({ open, shoot, words, empty }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/figures`);
  await none.getByText(words.figures.empty).waitFor();
  await shoot('figures-empty', none);
  const page = await open('figures');
  await page.locator('canvas').first().waitFor();
  await shoot('figures', page);
  for (const table of await page.locator('details > summary').all()) await table.click();
  await shoot('figures-tables', page);
  const own = await open('figures?from=2026-11-02&to=2026-11-20');
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.locator('canvas, .empty').first().waitFor();
  await shoot('figures-own-days', own, 'window');
}
