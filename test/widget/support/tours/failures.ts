/** Calls that cannot be. */
import type { CallAnswer } from '../../../../agent/contract.ts';
import type { Scene } from '../scene.ts';
import { come, never, type Tour } from './tour.ts';

const refused = (state: string, reply: () => ReturnType<Scene['stage']['calls']>) => async (tour: Tour) => {
  const { scene, words, shoot } = tour;
  scene.stage.calls = reply;
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).click();
  await visitor.page.getByRole('alert').waitFor();
  await shoot(state);
};

const busy = {
  error: {
    code: 'call.too-many-from-address',
    message: {
      en: 'There were too many calls from your network in a short time.',
      fr: 'Il y a eu trop d’appels depuis votre réseau en peu de temps.',
    },
    retryAfter: 120_000,
  },
};

export const tooMany = refused('error-429', () => ({ status: 429, body: busy }));
export const serverError = refused('error-500', () => ({ status: 500, body: '<html>oops' }));
export const serverSlow = refused('error-slow', never);

export async function offline(tour: Tour) {
  const visitor = await come(tour);
  const loaded = visitor.page.waitForResponse(/line-/);
  await visitor.button(tour.words.launcher.talk).hover();
  await (await loaded).finished();
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.context().setOffline(true);
  await visitor.button(tour.words.launcher.talk).click();
  await visitor.page.getByRole('alert').waitFor();
  await tour.shoot('error-offline');
}

const deadEnd: CallAnswer = {
  call: 'c1',
  url: 'ws://127.0.0.1:9',
  token: 'none',
  business: 'Riverside Dental',
  language: 'en',
  ears: true,
  limit: 600_000,
};

export async function loopback(tour: Tour) {
  const { scene, language, words, shoot } = tour;
  scene.stage.calls = () => ({ status: 200, body: { ...deadEnd, language } });
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const visitor = await come(tour, '', { context: { userAgent } });
  await visitor.button(words.launcher.talk).click();
  await visitor.page.getByRole('alert').waitFor();
  await shoot('error-firefox-loopback');
}
