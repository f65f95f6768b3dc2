/** Microphones that are lost, refused, missing or not heard, and a voice that may not play. */
import { come, type Tour } from './tour.ts';

export async function microphones({ scene, language, words, shoot }: Tour) {
  scene.stage.html = '';
  const visitor = await scene.call({ language, attributes: 'data-mode="voice"' });
  await shoot('voice-only');
  await visitor.page.evaluate(() => {
    const { tracks } = window as unknown as { tracks: MediaStreamTrack[] };
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    tracks[0]?.stop();
    tracks[0]?.dispatchEvent(new Event('ended'));
  });
  await visitor.page.getByText(words.notes['microphone-lost']).waitFor();
  await shoot('microphone-lost');
  await scene.agent.leave();
  await scene.status(words.phases.reconnecting);
  await shoot('reconnecting');
  await scene.agent.serverNotice({ type: 'ended', reason: 'unavailable' });
  await visitor.page.getByRole('alert').waitFor();
  await shoot('failed-in-call');
}

export const broken = (name: string) => async (tour: Tour) => {
  const { scene, language, words, shoot } = tour;
  scene.stage.calls = async () => ({ status: 200, body: await scene.agent.open(language) });
  const visitor = await come(tour);
  await visitor.page.evaluate((error) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
  }, name);
  await visitor.button(words.launcher.talk).click();
  await scene.arrived();
  await scene.agent.join();
  await scene.status(words.reading);
  await shoot(name === 'NotAllowedError' ? 'microphone-refused' : 'microphone-missing');
};

export async function deaf({ scene, language, words, shoot }: Tour) {
  const visitor = await scene.call({ language, answer: { ears: false } });
  await visitor.page.getByText(words.notes['no-ears']).waitFor();
  await shoot('no-ears');
}

export async function silenced(tour: Tour) {
  const { scene, language, words, shoot } = tour;
  scene.stage.calls = async () => ({ status: 200, body: await scene.agent.open(language) });
  const visitor = await come(tour);
  await visitor.page.evaluate(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await visitor.button(words.launcher.talk).click();
  await scene.arrived();
  await scene.agent.join();
  await visitor.button(words.hear).waitFor();
  await shoot('silenced');
}
