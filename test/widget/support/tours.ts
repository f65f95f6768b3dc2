/** Every state of the widget, each reached as a visitor reaches it, for whoever wants to look at them all. */
import type { CallAnswer, Language } from '../../../agent/contract.ts';
import enLauncher from '../../../widget/locales/en.launcher.ts';
import en from '../../../widget/locales/en.ts';
import frLauncher from '../../../widget/locales/fr.launcher.ts';
import fr from '../../../widget/locales/fr.ts';
import type { Scene } from './scene.ts';
import { plainPage, scriptTag } from './stage.ts';
import type { Visitor } from './visitor.ts';

export interface Tour {
  readonly scene: Scene;
  readonly language: Language;
  readonly say: (en: string, fr: string) => string;
  readonly words: typeof en & { launcher: typeof enLauncher };
  shoot(state: string, whole?: boolean): Promise<void>;
}

const never = () => new Promise<never>(() => {});

export const wordsOf = (language: Language): Tour['words'] =>
  language === 'fr' ? { ...fr, launcher: frLauncher } : { ...en, launcher: enLauncher };

/** Comes to a page that holds the widget with these attributes, before its scripts run `before`. */
async function come(
  { scene, language }: Tour,
  attributes = '',
  context: Parameters<typeof scene.visit>[0] = {},
): Promise<Visitor> {
  scene.stage.html = plainPage(scriptTag(scene.stage.server, `data-business="shop" ${attributes}`), language);
  return scene.visit(context);
}

async function launcher(tour: Tour) {
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

async function unloaded(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.broken = /panel/;
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).click();
  await visitor.button(words.launcher.retry).waitFor();
  await shoot('launcher-not-loaded');
}

async function welcome(tour: Tour) {
  const { scene, words, shoot } = tour;
  scene.stage.terms = () => ({ business: 'Riverside Dental', consent: null });
  const visitor = await come(tour, 'data-start-open');
  await visitor.button(words.talk).waitFor();
  await shoot('welcome');
  await visitor.page.getByText(words.testMicrophone).click();
  await visitor.page.getByRole('combobox').waitFor();
  await shoot('welcome-microphone');
}

async function consent(tour: Tour) {
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

async function asking(tour: Tour) {
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

async function call({ scene, language, words, say, shoot }: Tour) {
  const visitor = await scene.call({
    language,
    context: { permissions: ['microphone', 'clipboard-write'], locale: language },
  });
  const { agent } = scene;
  const shown = (text: string) => visitor.page.getByText(text).first().waitFor();
  await shoot('listening-first');
  await agent.state('speaking');
  const hello = say(
    'Riverside Dental, hello! How can I help you?',
    'Plomberie Lavoie, bonjour ! Comment puis-je vous aider ?',
  );
  await agent.caption('s1', hello, false);
  await shown(hello);
  await shoot('speaking-caption');
  await agent.notice({ type: 'spoken', id: 'u1', text: hello.slice(0, 32), interrupted: true, sources: [] });
  await agent.state('listening');
  await agent.notice({
    type: 'heard',
    turn: 1,
    via: 'voice',
    text: say('What are your opening hours on Saturday?', 'Quelles sont vos heures d’ouverture le samedi ?'),
  });
  await agent.state('thinking');
  await scene.status(words.phases.thinking);
  await shoot('thinking-interrupted');
  await agent.state('speaking');
  await agent.say(
    'u2',
    say(
      'We are open on Saturday from 9 a.m. to 1 p.m. See https://riverside-dental.example/hours-and-holidays-of-the-year or call 613-555-0175.',
      'Le samedi, nous sommes ouverts de 9 h à 13 h. Voyez https://plomberie-lavoie.example/heures-et-jours-feries-de-l-annee ou appelez le 418 555-0123.',
    ),
    {
      sources: [
        { title: say('Opening hours', 'Heures d’ouverture'), url: 'https://riverside.example/hours' },
        { title: say('Holidays', 'Jours fériés'), url: null },
      ],
    },
  );
  await agent.state('listening');
  await scene.status(words.phases.listening);
  await shown('555');
  await shoot('sources');
  await visitor.field.fill(say('Could someone call me?', 'Quelqu’un peut-il m’appeler ?'));
  await shoot('typing');
  agent.acknowledges = false;
  await visitor.page.keyboard.press('Enter');
  await shoot('typed-waiting');
  agent.acknowledges = true;
  await visitor.page.waitForTimeout(2_000);
  const act = (
    id: string,
    action: 'sms' | 'transfer',
    state: 'started' | 'done' | 'refused' | 'failed' | 'unknown',
    to: string,
    reason: string | null = null,
  ) => agent.notice({ type: 'action', id, action, state, to, reason });
  await act('a', 'sms', 'done', '•• 42');
  await act('b', 'transfer', 'started', say('The front desk', 'Le bureau'));
  await agent.notice({ type: 'message', id: 'm' });
  await shown(words.message);
  await shoot('cards');
  await act('c', 'sms', 'started', '•• 42');
  await act('d', 'sms', 'refused', '•• 43', 'sms.opted-out');
  await act('e', 'sms', 'unknown', '•• 44');
  await act('f', 'transfer', 'failed', say('The front desk', 'Le bureau'));
  await act('g', 'transfer', 'done', say('The dentist on call', 'Le plombier de garde'));
  await shown(words.transfer('done', say('The dentist on call', 'Le plombier de garde')));
  await shoot('cards-more');
  await visitor.button(words.mute).click();
  await scene.status(words.muted);
  await shoot('muted');
  await visitor.button(words.mute).click();
  await visitor.field.fill('x'.repeat(1_990));
  await shoot('almost-too-long');
  await visitor.field.fill('x '.repeat(5_000));
  await shoot('too-long');
  await visitor.field.fill('');
  await agent.notice({ type: 'heard', turn: 9, via: 'voice', text: 'مرحبا، هل أنتم مفتوحون اليوم؟' });
  await agent.say(
    'u9',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, شكرا 🙂',
  );
  await shown('Donau');
  await shoot('long-words-and-rtl');
  await agent.caption('s8', say('I am just', 'Je suis juste'), false);
  await visitor.page.getByRole('combobox').focus();
  await shoot('picker-focused');
  await agent.notice({ type: 'ended', reason: 'goodbye' });
  await agent.close();
  await shown(words.ended.agent);
  await shoot('ended');
  await visitor.button(new RegExp(`^${words.good}$`)).click();
  await visitor.button(words.copyTranscript).click();
  await visitor.button(words.copied).waitFor();
  await shown(words.thanks);
  await shoot('ended-rated-copied');
}

async function microphones({ scene, language, words, shoot }: Tour) {
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

const broken = (name: string) => async (tour: Tour) => {
  const { scene, language, words, shoot } = tour;
  scene.stage.calls = async () => ({ status: 200, body: await scene.agent.open(language) });
  const visitor = await come(tour);
  await visitor.page.evaluate((error) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
  }, name);
  await visitor.button(words.launcher.talk).click();
  await scene.arrived();
  await scene.agent.join();
  await scene.status(words.phases.listening);
  await shoot(name === 'NotAllowedError' ? 'microphone-refused' : 'microphone-missing');
};

async function deaf({ scene, language, words, shoot }: Tour) {
  const visitor = await scene.call({ language, answer: { ears: false } });
  await visitor.page.getByText(words.notes['no-ears']).waitFor();
  await shoot('no-ears');
}

async function silenced(tour: Tour) {
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

async function person({ scene, language, words, say, shoot }: Tour) {
  const visitor = await scene.call({ language });
  const { agent } = scene;
  await agent.notice({
    type: 'action',
    id: 'b',
    action: 'transfer',
    state: 'done',
    to: say('The front desk', 'Le bureau'),
    reason: null,
  });
  const hangUp = await agent.bringPerson();
  await agent.notice({ type: 'ended', reason: 'transferred' });
  await scene.status(words.withPerson);
  await shoot('with-a-person');
  await agent.leave();
  await hangUp();
  await visitor.page.getByText(words.ended.agent).waitFor();
}

const refused = (state: string, reply: () => ReturnType<Scene['stage']['calls']>) => async (tour: Tour) => {
  const { scene, words, shoot } = tour;
  scene.stage.calls = reply;
  const visitor = await come(tour);
  await visitor.button(words.launcher.talk).click();
  await visitor.page.getByRole('alert').waitFor();
  await shoot(state);
};

async function offline(tour: Tour) {
  const visitor = await come(tour);
  await visitor.button(tour.words.launcher.talk).hover();
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

async function loopback(tour: Tour) {
  const { scene, language, words, shoot } = tour;
  scene.stage.calls = () => ({ status: 200, body: { ...deadEnd, language } });
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const visitor = await come(tour, '', { context: { userAgent } });
  await visitor.button(words.launcher.talk).click();
  await visitor.page.getByRole('alert').waitFor();
  await shoot('error-firefox-loopback');
}

async function dressed(tour: Tour) {
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

async function inline(tour: Tour) {
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

/** All of them; each in a scene of its own. */
export const TOURS: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  launcher,
  unloaded,
  welcome,
  consent,
  asking,
  call,
  microphones,
  microphoneRefused: broken('NotAllowedError'),
  microphoneMissing: broken('NotFoundError'),
  deaf,
  silenced,
  person,
  tooMany: refused('error-429', () => ({ status: 429, body: busy })),
  serverError: refused('error-500', () => ({ status: 500, body: '<html>oops' })),
  serverSlow: refused('error-slow', never),
  offline,
  loopback,
  dressed,
  inline,
};
