/** Its places in a page, and what a page may change of it. */
import { come, type Tour } from './tour.ts';

export async function dressed(tour: Tour) {
  const { scene, language, words, say, shoot } = tour;
  const heading = say(
    'The very long name of a family dental clinic by the marina',
    'Le très long nom d’une entreprise de plomberie familiale de Québec',
  );
  await scene.call({
    language,
    attributes: `data-mode="text" data-avatar="🦷" data-heading="${heading}" data-position="bottom-left"`,
  });
  await shoot('text-only-emoji-long-name', true);
  await scene.visitor.leave();
  const picture =
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 9 9%22%3E%3Crect width=%229%22 height=%229%22 fill=%22%23c65%22/%3E%3Ccircle cx=%224%22 cy=%224%22 r=%222%22 fill=%22%23fff%22/%3E%3C/svg%3E';
  const visitor = await come(
    tour,
    `data-start-open data-avatar="${picture}" data-label="${say('Ask us anything', 'Une question ?')}" data-welcome="${say('Book, ask, or reach us.', 'Réservez, demandez, joignez-nous.')}"`,
  );
  await visitor.button(words.talk).waitFor();
  await shoot('picture-and-own-words');
}

export async function inline(tour: Tour) {
  const { scene, language, words, say, shoot } = tour;
  scene.stage.calls = async () => ({ status: 200, body: await scene.agent.open(language) });
  const visitor = await come(tour, 'data-position="inline"');
  await visitor.button(words.talk).waitFor();
  await shoot('inline-welcome', true);
  await visitor.button(words.talk).click();
  await scene.arrived();
  await scene.agent.join();
  await scene.agent.say('u1', say('Hello! How can I help you?', 'Bonjour ! Comment puis-je vous aider ?'));
  await visitor.log.getByText('?').waitFor();
  await shoot('inline-call', true);
  await visitor.button(words.hangUp).click();
  await visitor.page.getByText(words.ended.visitor).waitFor();
  await shoot('inline-ended', true);
}
