/** The launcher, and what a visitor sees until somebody answers. */
import { come, never, type Tour } from './tour.ts';

export async function launcher(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.calls = never;
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).waitFor();
  await shoot('launcher');
  await visitor.page.keyboard.press('Tab');
  await shoot('launcher-focused');
  await visitor.page.keyboard.press('Enter');
  await visitor.panel.waitFor();
  await shoot('connecting');
  await visitor.page.getByText(words.slow).waitFor();
  await shoot('connecting-slow');
  await visitor.button(words.minimise).click();
  await visitor.button(words.launcher.back).waitFor();
  await shoot('launcher-in-call');
}

export async function unloaded(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.broken = /panel/;
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).click();
  await visitor.button(words.launcher.retry).waitFor();
  await shoot('launcher-not-loaded');
}

export async function welcome(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.terms = () => ({ business: 'Riverside Dental', consent: null });
  const visitor = await come(tour, 'data-start-open');
  await visitor.button(words.talk).waitFor();
  await shoot('welcome');
  await visitor.page.getByText(words.testMicrophone).click();
  await visitor.page.getByRole('combobox').waitFor();
  await shoot('welcome-microphone');
}

export async function consent(tour: Tour) {
  const { scene, words, say, shoot } = tour;
  const consent = {
    en: 'Riverside Dental keeps a written record of this call for 30 days, so that the team can follow up. Ask us to delete it at any time.',
    fr: 'La clinique garde une trace écrite de cet appel pendant 30 jours, pour que l’équipe puisse y donner suite. Demandez-nous de l’effacer quand vous voulez.',
  };
  scene.stage.terms = () => ({ business: say('Riverside Dental', 'Plomberie Lavoie'), consent });
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).click();
  await visitor.button(words.accept).waitFor();
  await shoot('consent');
}

export async function asking(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.calls = never;
  const visitor = await come(tour);
  await visitor.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise<never>(() => {});
  });
  await visitor.button(words.launcher.talk).click();
  await visitor.page.getByText(words.askingMicrophone).waitFor();
  await shoot('microphone-asking');
}
