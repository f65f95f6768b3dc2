import { describe, expect } from 'vitest';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { sceneForEach } from './support/scene-for-each.ts';
import { TinyAgent } from './support/tiny-agent.ts';

const { test, livekit } = sceneForEach();

describe('a whole call', () => {
  test('goes through its states, each of them clean for axe, and is told to the page', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    expect(await visitor.violations()).toEqual([]);
    await agent.state('speaking');
    await agent.caption('s1', 'Hello, Riverside Dental.', false);
    await scene.status('Speaking');
    await visitor.page.getByText('Hello, Riverside Dental.').waitFor();
    expect(await scene.logged()).not.toContain('Hello');
    expect(await visitor.violations()).toEqual([]);
    await agent.notice({
      type: 'spoken',
      id: 'u1',
      text: 'Hello, Riverside',
      interrupted: true,
      sources: [],
    });
    await expect.poll(scene.logged).toContain('Hello, Riverside');
    expect(await scene.logged()).not.toContain('Dental');
    await agent.notice({ type: 'heard', turn: 1, text: 'When are you open?', via: 'voice' });
    await agent.state('thinking');
    await scene.status('Thinking…');
    expect(await visitor.violations()).toEqual([]);
    await agent.say('u2', 'See https://riverside.example/hours or call 613-555-0175.', {
      sources: [{ title: 'Opening hours', url: 'https://riverside.example/hours' }],
    });
    await agent.notice({ type: 'action', id: 'a', action: 'sms', state: 'done', to: '•• 42', reason: null });
    await agent.notice({
      type: 'action',
      id: 'c',
      action: 'sms',
      state: 'refused',
      to: '•• 43',
      reason: 'sms.opted-out',
    });
    await agent.notice({
      type: 'action',
      id: 'b',
      action: 'transfer',
      state: 'started',
      to: 'The front desk',
      reason: null,
    });
    await agent.notice({ type: 'message', id: 'm' });
    await visitor.page.getByText('Text sent to ••42').waitFor();
    await visitor.page.getByText('This number asked for no more texts.').waitFor();
    await visitor.page.getByText('The front desk: ringing…').waitFor();
    await visitor.page.getByText('Your message was passed on').waitFor();
    const phone = visitor.page.getByRole('link', { name: '613-555-0175' });
    expect(await phone.getAttribute('href')).toBe('tel:6135550175');
    expect(await visitor.page.getByRole('link', { name: 'Opening hours' }).getAttribute('rel')).toBe(
      'noopener',
    );
    expect(await visitor.violations()).toEqual([]);
    await agent.notice({ type: 'ended', reason: 'goodbye' });
    await agent.close();
    await visitor.page.getByText('The call has ended.').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.button(/^Good$/).click();
    await visitor.page.getByText('Thank you for telling us.').waitFor();
    expect(scene.stage.rated).toEqual([{ call: expect.stringMatching(/^call-/), rating: 'up' }]);
    expect(await visitor.button(/^Good$/).isDisabled()).toBe(true);
    expect(await visitor.violations()).toEqual([]);
    const told = await visitor.told();
    expect(told.map(({ type }) => type)).toEqual([
      'carillon-open',
      'carillon-start',
      'carillon-message',
      'carillon-message',
      'carillon-message',
      'carillon-action',
      'carillon-action',
      'carillon-action',
      'carillon-end',
      'carillon-rating',
    ]);
    expect(told[2]?.detail).toEqual({ side: 'agent', text: 'Hello, Riverside', interrupted: true });
    expect(visitor.faults).toEqual([]);
  });

  test('can be led in French, by the keyboard alone, in writing', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call({ language: 'fr', attributes: 'data-mode="text"' });
    await expect.poll(() => visitor.focused()).toBe('Votre message');
    await visitor.page.keyboard.type('Bonjour');
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => agent.heard).toEqual(['Bonjour']);
    await agent.say('u1', 'Comment puis-je vous aider ?');
    await expect.poll(scene.logged).toContain('Comment puis-je vous aider ?');
    expect(await visitor.microphones()).toEqual([]);
    await visitor.page.keyboard.press('Tab');
    await expect.poll(() => visitor.focused()).toBe('Raccrocher');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('Vous avez raccroché.').waitFor();
    await expect.poll(() => visitor.focused()).toBe('Rappeler');
    await expect.poll(() => agent.present()).toEqual(['agent']);
  });

  test('gives its transcript to keep', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call({
      context: { permissions: ['microphone', 'clipboard-read', 'clipboard-write'] },
    });
    await agent.say('u1', 'Hello.');
    await agent.notice({ type: 'heard', turn: 1, text: 'Hi.', via: 'voice' });
    await expect.poll(scene.logged).toContain('Hi.');
    await visitor.button('Hang up').click();
    await visitor.button('Copy transcript').click();
    await visitor.button('Copied').waitFor();
    const kept = 'Riverside Dental: Hello.\nYou: Hi.\n';
    expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(kept);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.button('Download transcript').click(),
    ]);
    expect(download.suggestedFilename()).toBe('transcript.txt');
  });

  test('can be followed by another one in the same panel', async ({ scene }) => {
    const visitor = await scene.call();
    await visitor.button('Hang up').click();
    await scene.agent.close();
    const agent = new TinyAgent(livekit());
    scene.agent = agent;
    await visitor.button('Call again').click();
    await scene.arrived();
    await agent.join();
    await scene.status('Listening');
    await agent.say('u1', 'Hello again.');
    await expect.poll(scene.logged).toContain('Hello again.');
  });

  test('can be followed at once, and whoever is impatient ends in one call', async ({ scene }) => {
    const visitor = await scene.call();
    scene.agent = new TinyAgent(livekit());
    await visitor.page.evaluate(() => {
      const voice = document.querySelector('carillon-voice');
      for (let turn = 0; turn < 4; turn++) {
        voice?.end();
        voice?.start();
      }
    });
    await scene.arrived();
    await scene.agent.join();
    await scene.status('Listening');
    await scene.agent.say('u1', 'Hello again.');
    await expect.poll(scene.logged).toContain('Hello again.');
    expect(await visitor.page.getByText('You hung up.').count()).toBe(0);
    await expect
      .poll(async () => (await visitor.microphones()).filter((state) => state === 'live').length)
      .toBe(1);
  });

  test('ends with its page, and is not there when the visitor comes back', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await visitor.page.goto('about:blank');
    await expect.poll(() => agent.present()).toEqual(['agent']);
    await visitor.page.goBack();
    await visitor.button('Talk to us').waitFor();
  });
});

describe('a rating', () => {
  test('that cannot be sent is told, and may be tried again', async ({ scene }) => {
    scene.stage.ratings = 500;
    const visitor = await scene.call();
    await visitor.button('Hang up').click();
    await visitor.button('Not good').click();
    await visitor.page.getByText('That could not be sent. Please try again.').waitFor();
    expect(await visitor.violations()).toEqual([]);
    scene.stage.ratings = 204;
    await visitor.button('Not good').click();
    await visitor.page.getByText('Thank you for telling us.').waitFor();
    expect(scene.stage.rated.map(({ rating }) => rating)).toEqual(['down', 'down']);
  });
});

describe('the conversation', () => {
  test('follows the agent into the other language', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.notice({ type: 'language', language: 'fr' });
    await visitor.button('Raccrocher').waitFor();
  });

  test('goes on with a person once the agent has put the visitor through', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    const hangUp = await agent.bringPerson();
    await agent.notice({ type: 'ended', reason: 'transferred' });
    await scene.status('You are with the team');
    await agent.leave();
    await visitor.page.waitForTimeout(6_000);
    await scene.status('You are with the team');
    await hangUp();
    await visitor.page.getByText('The call has ended.').waitFor();
  });

  test('holds what is typed until the agent is there', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.ring();
    await visitor.field.fill('First');
    await visitor.page.keyboard.press('Enter');
    await scene.arrived();
    await visitor.field.fill('Second');
    await visitor.page.keyboard.press('Enter');
    await agent.join();
    await expect.poll(() => agent.heard).toEqual(['First', 'Second']);
  });

  test('sends what is typed again until the agent has it, and the next text only then', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    agent.acknowledges = false;
    for (const text of ['First', 'Second']) {
      await visitor.field.fill(text);
      await visitor.page.keyboard.press('Enter');
    }
    await expect.poll(() => [...agent.came.values()]).toEqual([3]);
    expect(agent.heard).toEqual(['First']);
    agent.acknowledges = true;
    await expect.poll(() => agent.heard).toEqual(['First', 'Second']);
    expect(await visitor.page.getByText('Not delivered').count()).toBe(0);
  });

  test('says which typed words the agent never got', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    agent.acknowledges = false;
    await visitor.field.fill('Are you there?');
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => agent.heard).toEqual(['Are you there?']);
    await visitor.button('Hang up').click();
    await visitor.page.getByText('Not delivered').waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  test('pulls down nobody who reads further up, until they write', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    for (let turn = 1; turn <= 30; turn++)
      await agent.notice({ type: 'heard', turn, text: `Line ${turn} of a long conversation.`, via: 'voice' });
    const log = visitor.page.locator('[part=log]');
    const fromEnd = () =>
      log.evaluate((list) => Math.round(list.scrollHeight - list.clientHeight - list.scrollTop));
    await visitor.log.getByText('Line 30').waitFor();
    await expect.poll(fromEnd).toBeLessThan(2);
    await log.hover();
    await visitor.page.mouse.wheel(0, -5_000);
    await expect.poll(() => log.evaluate((list) => list.scrollTop)).toBe(0);
    await agent.say('u1', 'And one more.');
    await expect.poll(scene.logged).toContain('And one more.');
    expect(await log.evaluate((list) => list.scrollTop)).toBe(0);
    await visitor.field.fill('Mine');
    await visitor.page.keyboard.press('Enter');
    await expect.poll(fromEnd).toBeLessThan(2);
  });

  test('is read, not run: markup stays text', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.say('u1', '<img src=x onerror="document.title=1"> javascript:alert(1)');
    await expect.poll(scene.logged).toContain('<img src=x');
    expect(await visitor.page.getByRole('link').count()).toBe(0);
    expect(await visitor.page.title()).toBe('Shop');
  });
});

describe('the microphone', () => {
  test('is published, and muted for good when the visitor says so', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
    const mute = visitor.button('Mute microphone');
    expect(await mute.getAttribute('aria-pressed')).toBe('false');
    await mute.click();
    await expect.poll(() => agent.visitorTracks()).toEqual([true]);
    await scene.status('Muted');
    expect(await mute.getAttribute('aria-pressed')).toBe('true');
    await mute.click();
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
  });

  test('can be changed in mid-call', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
    const picker = visitor.page.getByRole('combobox', { name: 'Microphone' });
    await picker.selectOption({ index: 1 });
    await expect.poll(async () => (await visitor.microphones()).at(-1)).toBe('live');
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
  });

  test('plugged in during the call is there to be chosen', async ({ scene }) => {
    const visitor = await scene.call();
    const picker = visitor.page.getByRole('combobox', { name: 'Microphone' });
    const before = await picker.getByRole('option').count();
    await visitor.page.evaluate(() => {
      const list = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices);
      const headset = { kind: 'audioinput', deviceId: 'headset', groupId: 'g', label: 'Headset' };
      navigator.mediaDevices.enumerateDevices = async () => [...(await list()), headset as MediaDeviceInfo];
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await expect.poll(() => picker.getByRole('option').count()).toBe(before + 1);
    await picker.getByRole('option', { name: 'Headset' }).waitFor({ state: 'attached' });
  });

  test('refused: the call goes on in writing, and says so', async ({ scene }) => {
    const { agent } = scene;
    const deaf = await launchBrowser({ permitted: false });
    try {
      const visitor = await scene.call({ with: deaf, context: { permissions: [] } });
      await expect.poll(scene.logged).toContain('The microphone is blocked for this site.');
      await scene.status('Ready for your message');
      expect(await visitor.violations()).toEqual([]);
      await visitor.field.fill('Hello');
      await visitor.page.keyboard.press('Enter');
      await expect.poll(() => agent.heard).toEqual(['Hello']);
      await visitor.button('Turn on mic').waitFor();
    } finally {
      await scene.visitor.leave();
      await deaf.close();
    }
  });

  test('lost in mid-call: said, and brought back by a click', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
    await visitor.page.evaluate(() => {
      const { tracks } = window as unknown as { tracks: MediaStreamTrack[] };
      const ask = navigator.mediaDevices.getUserMedia;
      Object.assign(window, { plugIn: () => Object.assign(navigator.mediaDevices, { getUserMedia: ask }) });
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      tracks[0]?.stop();
      tracks[0]?.dispatchEvent(new Event('ended'));
    });
    await expect.poll(scene.logged).toContain('The microphone was disconnected.');
    await visitor.page.evaluate(() => (window as unknown as { plugIn(): void }).plugIn());
    await visitor.button('Turn on mic').click();
    await visitor.button('Mute microphone').waitFor();
    await expect.poll(() => agent.visitorTracks()).toEqual([false]);
    expect((await visitor.microphones()).at(-1)).toBe('live');
  });

  test('is not published to a business that has no ears for the language', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call({ answer: { ears: false } });
    await expect.poll(scene.logged).toContain('cannot hear speech in this language');
    await scene.status('Ready for your message');
    await expect.poll(() => visitor.microphones()).toEqual(['ended']);
    expect(await agent.visitorTracks()).toEqual([]);
  });
});

describe('the agent’s voice', () => {
  test('moves the level, and nothing moves once the panel is put away', async ({ scene }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.state('speaking');
    const level = () =>
      visitor.page
        .locator('[part=avatar]')
        .evaluate((avatar) => Number(avatar.style.getPropertyValue('--level')));
    await Promise.all([agent.beep(6), expect.poll(level).toBeGreaterThan(0.2)]);
    await visitor.button('Minimise').click();
    // Soon there is a moment in which nothing was drawn.
    await expect
      .poll(async () => {
        const frames = await visitor.frames();
        await visitor.page.waitForTimeout(400);
        return (await visitor.frames()) - frames;
      })
      .toBe(0);
  });
});
