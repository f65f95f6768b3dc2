import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../agent/store/open-store.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { CLEAR_NUMBER, leavesMessage } from './harness/message-caller.ts';
import { shareOf } from './harness/sound.ts';
import { type Visitor, visit } from './harness/visitor.ts';

let carillon: TestCarillon;
let visitor: Visitor | undefined;
let store: Store | undefined;
/** What the visitor saw of the spoken call. */
let transcript = '';

const MESSAGE = 'I lost my keys in the waiting room';

beforeAll(async () => {
  carillon = await startCarillon();
}, 240_000);

afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});

afterAll(async () => {
  if (store === undefined) await carillon?.stop();
  else await store.close();
});

describe('a visitor of the clinic', () => {
  it('leaves a message by voice, and hears the number read back', async () => {
    visitor = await visit(carillon.demo, 'riverside-dental');
    await visitor.hears(/how can I help you/i);
    await visitor.says('I would like to leave a message please');
    await leavesMessage(visitor, {
      name: 'My name is Robert Miller',
      number: CLEAR_NUMBER,
      text: MESSAGE,
    });
    transcript = await visitor.transcript();
    await visitor.says('no thank you');
    await visitor.seesTheEnd();
    const heard = await visitor.recording();
    expect(shareOf('hello how can i help you', heard)).toBeGreaterThanOrEqual(0.6);
    expect(shareOf('six one three five five five zero one seven six', heard)).toBeGreaterThanOrEqual(0.8);
  }, 300_000);

  it('interrupts the agent in the middle of a sentence, and is heard', async () => {
    visitor = await visit(carillon.demo, 'riverside-dental');
    await visitor.hears(/how can I help you/i);
    visitor.prepares('I would like to leave a message please');
    await visitor.types('What are your opening hours?');
    await visitor.hearsTheBeginningOf(/Monday/);
    await visitor.says('I would like to leave a message please');
    await visitor.hears(/first and last name/i);
    const seen = await visitor.transcript();
    expect(seen).toMatch(/open Monday/);
    expect(seen).not.toMatch(/closed on Sunday/);
  }, 180_000);
});

describe('une visiteuse du plombier', () => {
  it('laisse un message par écrit, en français, après avoir accepté ce qui est demandé', async () => {
    visitor = await visit(carillon.demo, 'plomberie-lavoie');
    await visitor.hears(/puis-je vous aider/);
    await visitor.types('J’aimerais laisser un message');
    await visitor.hears(/nom/);
    await visitor.types('Marie Tremblay');
    await visitor.hears(/numéro/);
    await visitor.types('418 555-0199');
    await visitor.hears(/418 555-0199/);
    await visitor.types('oui');
    await visitor.hears(/message|transmettre|laisse/);
    await visitor.types('Mon chauffe-eau fait du bruit');
    await visitor.hears(/autre chose/);
    await visitor.types('non merci');
    await visitor.seesTheEnd();
  }, 180_000);
});

it('keeps the messages of these calls in the store', async () => {
  store = await carillon.stopAndOpenStore();
  const [clinic] = await store.messages.list('riverside-dental', 10);
  expect(clinic?.message).toMatchObject({ phone: CLEAR_NUMBER.stored, language: 'en' });
  expect(clinic?.message.name).toMatch(/Robert|Miller/);
  // Word for word what the ears took, which the visitor has seen; and mostly what was said.
  expect(transcript.toLowerCase()).toContain(clinic?.message.text.toLowerCase());
  expect(shareOf(MESSAGE, clinic?.message.text ?? '')).toBeGreaterThanOrEqual(0.5);
  // Whoever speaks waits for an answer, and the figures know how long.
  const period = { from: 0, to: Date.now() + 1, timezone: 'America/Toronto' };
  const { calls, waits } = await store.figures.of('riverside-dental', period);
  expect(calls.length).toBeGreaterThanOrEqual(1);
  expect(waits.filter(({ part }) => part === 'all').length).toBeGreaterThanOrEqual(1);
  const [plumber] = await store.messages.list('plomberie-lavoie', 10);
  expect(plumber?.message).toMatchObject({ name: 'Marie Tremblay', phone: '+14185550199', language: 'fr' });
  expect(plumber?.message.text).toContain('chauffe-eau');
  // What they agreed to is there, in its words and their language.
  const [first] = await store.journals.read(plumber?.call ?? '');
  const consent = (await store.businesses.get('plomberie-lavoie'))?.consent?.fr;
  expect(consent).toMatch(/./);
  expect(first?.event).toMatchObject({
    type: 'start',
    accepted: { words: consent, language: 'fr', at: expect.any(Number) },
  });
}, 60_000);
