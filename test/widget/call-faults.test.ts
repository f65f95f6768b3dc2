import { describe } from 'vitest';
import { startLiveKit } from '../e2e/harness/livekit.ts';
import { sceneForEach } from './support/scene-for-each.ts';
import { TinyAgent } from './support/tiny-agent.ts';
import { layWire } from './support/wire.ts';

const { test, livekit } = sceneForEach();

// Most of them wait for something that does not come: they wait side by side.
describe.concurrent('what goes wrong in a call', { timeout: 90_000 }, () => {
  test('nobody picks up: told after ten seconds', async ({ scene, expect }) => {
    const { agent } = scene;
    const visitor = await scene.ring();
    const alert = visitor.page.getByRole('alert');
    await expect.poll(() => alert.textContent(), { timeout: 20_000 }).toContain('Nobody picked up.');
    await expect.poll(() => agent.present()).toEqual([]);
    expect(await visitor.microphones()).toEqual(['ended']);
  });

  test('the server says that no agent will come', async ({ scene, expect }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.leave();
    await agent.serverNotice({ type: 'ended', reason: 'unavailable' });
    await expect.poll(() => visitor.page.getByRole('alert').textContent()).toContain('did not come back');
  });

  test('the agent ends the call and its room stays: the end is shown all the same', async ({
    scene,
    expect,
  }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.notice({ type: 'ended', reason: 'limit' });
    await visitor.page.getByText('The call reached its time limit.').waitFor({ timeout: 10_000 });
    await expect.poll(() => agent.present()).toEqual(['agent']);
  });

  test('the agent vanishes and another one takes over', async ({ scene, expect }) => {
    const { agent } = scene;
    const visitor = await scene.call();
    await agent.say('u1', 'Hello.');
    await expect.poll(scene.logged).toContain('Hello.');
    await agent.leave();
    await scene.status('Reconnecting…');
    expect(await visitor.violations()).toEqual([]);
    await agent.join();
    await scene.status('Listening');
    expect(await scene.logged()).toContain('Hello.');
    await agent.say('u2', 'I am back.');
    await expect.poll(scene.logged).toContain('I am back.');
  });

  test('the connection is gone for ten seconds: told, then the call goes on', async ({ scene, expect }) => {
    const { agent } = scene;
    const wire = await layWire(livekit().url);
    try {
      const visitor = await scene.call({ answer: { url: wire.url } });
      wire.cut();
      await scene.status('Reconnecting…');
      await visitor.field.fill('Are you there?');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForTimeout(10_000);
      await wire.mend();
      await scene.status('Listening');
      await expect.poll(() => agent.heard, { timeout: 10_000 }).toEqual(['Are you there?']);
      await agent.say('u1', 'I am.');
      await expect.poll(scene.logged).toContain('I am.');
    } finally {
      await wire.close();
    }
  });

  test('LiveKit is killed: reconnecting, then a clear end', async ({ scene, expect, onTestFinished }) => {
    const mortal = await startLiveKit();
    onTestFinished(() => mortal.stop());
    const agent = new TinyAgent(mortal);
    scene.agent = agent;
    const visitor = await scene.call();
    await agent.leave();
    await scene.status('Reconnecting…');
    await agent.join();
    await scene.status('Listening');
    await mortal.kill();
    await scene.status('Reconnecting…');
    await expect
      .poll(() => visitor.page.getByRole('alert').textContent(), { timeout: 60_000 })
      .toMatch(/connection was lost|did not come back/);
    await visitor.button('Try again').waitFor();
    expect(await visitor.microphones()).toEqual(['ended']);
    expect((await visitor.told()).map(({ type }) => type)).toContain('carillon-end');
  });

  test('LiveKit is killed and comes back without its rooms: told, then a clear end, and the next call works', async ({
    scene,
    expect,
    onTestFinished,
  }) => {
    const mortal = await startLiveKit();
    onTestFinished(() => mortal.stop());
    scene.agent = new TinyAgent(mortal);
    const visitor = await scene.call();
    await scene.agent.say('u1', 'Hello.');
    await expect.poll(scene.logged).toContain('Hello.');
    await mortal.kill();
    await scene.status('Reconnecting…');
    await mortal.restart();
    await expect
      .poll(() => visitor.page.getByRole('alert').textContent(), { timeout: 40_000 })
      .toContain('connection was lost');
    expect(await visitor.microphones()).toEqual(['ended']);
    expect(await scene.logged()).toContain('Hello.');
    scene.agent = new TinyAgent(mortal);
    await visitor.button('Try again').click();
    await scene.arrived();
    await scene.agent.join();
    await scene.status('Listening');
  });
});
