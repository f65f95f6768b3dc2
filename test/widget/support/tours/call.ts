/** A whole call, and one that is put through to a person. */
import type { Tour } from './tour.ts';

export async function call({ scene, language, words, say, shoot }: Tour) {
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

export async function person({ scene, language, words, say, shoot }: Tour) {
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
