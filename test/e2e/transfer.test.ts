import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../agent/engine/events.ts';
import { askForLink } from '../../agent/start/ask-for-link.ts';
import type { Store } from '../../agent/store/open-store.ts';
import { eventually } from '../server/server.ts';
import { toneFile } from '../support/tone-file.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { openPerson, type Person } from './harness/person.ts';
import { untilNoRoom } from './harness/phone/room-watcher.ts';
import { lengthOfTone } from './harness/phone/tone.ts';
import { killAgent } from './harness/process-of-call.ts';
import { type RoomVisitor, visitRoom } from './harness/room-visitor.ts';
import { shareOf, transcribe } from './harness/sound.ts';

/** What the owner's recording says, and the tone that stands for it here, in hertz. */
const VOICEMAIL = 'The front desk is away right now.';
const OWNER_TONE = 500;
const DESK_SAYS = 'good morning this is the front desk how can i help you today';
const MESSAGE = 'please call me back on monday morning about the bill for my tooth';
const VISITOR_SAYS = 'hello i broke a tooth this morning and i would like to see the dentist';

/** The clinic of the demonstration, with a desk that is open at any hour of the test. */
const PROFILE = `id: riverside-dental
name: Riverside Dental
languages: [en, fr]
timezone: America/Toronto
greeting:
  en: Riverside Dental, hello! How can I help you?
destinations:
  - id: front-desk
    name: The front desk
    kind: desk
    voicemail:
      en: ${VOICEMAIL}
    recording:
      en: recordings/front-desk.en.wav
`;
const TASK = `---
emoji: 🙋
name: Pass the call to the front desk
trigger: The caller asks for a human, the receptionist, or a person
---
Of course. One moment please.

[Transfer the call](action:transfer/front-desk)
`;

let folder: string;
let carillon: TestCarillon;
let store: Store | undefined;
const people: Person[] = [];
const visitors: RoomVisitor[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carillon-business-'));
  const business = join(folder, 'riverside-dental');
  mkdirSync(join(business, 'tasks'), { recursive: true });
  writeFileSync(join(business, 'business.yaml'), PROFILE);
  writeFileSync(join(business, 'tasks', '01-escalate.md'), TASK);
  mkdirSync(join(business, 'recordings'));
  writeFileSync(join(business, 'recordings', 'front-desk.en.wav'), toneFile(OWNER_TONE, { seconds: 2 }));
  carillon = await startCarillon({ businesses: [folder] });
}, 240_000);
afterEach(async () => {
  for (const person of people.splice(0)) await person.close();
  for (const visitor of visitors.splice(0)) await visitor.leave();
  // What a test that failed has left is over for the next one, or its own next try.
  if (store === undefined) await untilNoRoom(carillon.livekit);
}, 90_000);
afterAll(async () => {
  if (store === undefined) await carillon?.stop();
  else await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A visitor without a browser. */
async function comeIn(): Promise<RoomVisitor> {
  const visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: 'riverside-dental' });
  visitors.push(visitor);
  return visitor;
}

async function visit(): Promise<Person> {
  const visitor = await openPerson(`${carillon.demo}/riverside-dental/`);
  people.push(visitor);
  await visitor.page.getByRole('button', { name: /talk/i }).first().click();
  await visitor.page
    .getByRole('log')
    .getByText(/how can I help you/i)
    .first()
    .waitFor();
  return visitor;
}

/** Somebody of the team, signed in and available. */
async function sitDown(): Promise<Person> {
  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  const link = await askForLink(carillon.url, key);
  if (link === null) throw new Error('the server gave no link');
  const desk = await openPerson(link);
  people.push(desk);
  await desk.page.getByRole('link', { name: 'Desk', exact: true }).click();
  await desk.page.getByRole('button', { name: 'Take calls' }).click();
  await desk.page.getByText('You are available').waitFor();
  return desk;
}

async function asksForAPerson({ page }: Person): Promise<void> {
  const field = page.getByRole('textbox').first();
  await field.fill('I would like to talk to a person please');
  await field.press('Enter');
}

/** Waits until the page has said for this long, in milliseconds, that the agent listens. */
async function isListenedTo({ page }: Person, time: number): Promise<void> {
  const listening = page.getByRole('status').filter({ hasText: 'Listening' }).first();
  for (;;) {
    await listening.waitFor();
    const lost = listening.waitFor({ state: 'hidden', timeout: time }).then(
      () => true,
      () => false,
    );
    if (!(await lost)) return;
  }
}

/** Asks the owner's API. */
function owner(path: string): Promise<Response> {
  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  return fetch(`${carillon.url}/v1/businesses/riverside-dental/${path}`, {
    headers: { Authorization: `Bearer ${key}` },
  });
}

/** What pocketsphinx makes of a message's recording. */
async function recordingOf({ call, message }: { call: string; message: Message }): Promise<string> {
  const recording = await owner(`recordings/${call}/${message.recording}`);
  expect(recording.headers.get('content-type')).toBe('audio/wav');
  return transcribe(Buffer.from(await recording.arrayBuffer()));
}

async function answers({ page }: Person, question: RegExp, words: string): Promise<void> {
  await page.getByRole('log').getByText(question).first().waitFor();
  const field = page.getByRole('textbox').first();
  await field.fill(words);
  await field.press('Enter');
}

/** Who is in the only room that is open. */
async function present(): Promise<string[]> {
  const { LIVEKIT_URL: url = '', LIVEKIT_API_KEY: key = '', LIVEKIT_API_SECRET: secret = '' } = carillon.env;
  const rooms = new RoomServiceClient(url.replace(/^ws/, 'http'), key, secret);
  const [room] = await rooms.listRooms();
  const participants = room === undefined ? [] : await rooms.listParticipants(room.name);
  return participants.map(({ identity }) => identity.replace(/-.*/, '')).sort();
}

describe('a visitor who asks for a person', () => {
  it('is put through to a desk: the two hear each other, the agent is gone, and one hanging up ends the call', async () => {
    const [first, second] = [await sitDown(), await sitDown()];
    const visitor = await visit();
    await asksForAPerson(visitor);

    for (const desk of [first, second])
      await desk.page.getByText('A visitor of the website is calling for The front desk').waitFor();
    await first.page.getByRole('button', { name: 'Answer' }).click();
    await first.page.getByText('On the line: A visitor of the website').waitFor();
    await second.page.getByRole('button', { name: 'Answer' }).waitFor({ state: 'detached' });
    await expect.poll(present, { timeout: 30_000 }).toEqual(['desk', 'visitor']);

    // They talk, and it takes longer than anything that would bring an agent back, or take the visitor's line for lost.
    await Promise.all([first.says(DESK_SAYS), visitor.says(VISITOR_SAYS), pause(13_000)]);
    expect(await present()).toEqual(['desk', 'visitor']);

    const [heardByVisitor = ''] = await visitor.heard(-1);
    const heardByDesk = (await first.heard()).join('\n');
    console.log(`the visitor heard: ${heardByVisitor}\nthe desk heard: ${heardByDesk}`);
    // Told to the desk alone, before the two heard each other.
    expect(heardByDesk).toMatch(/talk to a person|visitor|caller|here they are/);
    expect(shareOf(DESK_SAYS, heardByVisitor)).toBeGreaterThan(0.6);
    expect(shareOf(VISITOR_SAYS, heardByDesk)).toBeGreaterThan(0.6);

    await first.page.getByRole('button', { name: 'Hang up' }).click();
    await first.page.getByText('The call has ended.').waitFor();
    await visitor.page
      .getByText(/The call has ended/)
      .first()
      .waitFor();
    await expect.poll(present, { timeout: 20_000 }).toEqual([]);
  }, 240_000);

  it('leaves a message after the tone where nobody sits at the desk, and is told what comes of it', async () => {
    const visitor = await visit();
    const log = visitor.page.getByRole('log');
    await asksForAPerson(visitor);
    await log.getByText(VOICEMAIL).first().waitFor();
    expect(await present()).toEqual(['agent', 'visitor']);
    await log
      .getByText(/You can also type it/)
      .first()
      .waitFor();
    // The words are shown when they begin to be said; the tone comes after them, and a caller who types has time.
    await isListenedTo(visitor, 2_000);
    await visitor.says(MESSAGE);
    await log
      .getByText(/your message is recorded/)
      .first()
      .waitFor();
    await answers(visitor, /first and last name/, 'Robert Miller');
    await answers(visitor, /number to reach you/, '418 555 0142');
    await answers(visitor, /Is that right/, 'yes');
    await log
      .getByText(/pass your message on to the team/)
      .first()
      .waitFor();
    await answers(visitor, /anything else/i, 'no thank you');
    await visitor.page
      .getByText(/The call has ended/)
      .first()
      .waitFor();
    const [left] = (await (await owner('messages')).json()).messages;
    expect(left).toMatchObject({ message: { name: 'Robert Miller', phone: '+14185550142' } });
    const { message } = left;
    console.log(`the message: ${message.text}`);
    expect(shareOf(MESSAGE, message.text)).toBeGreaterThan(0.6);
    const heard = await recordingOf(left);
    console.log(`its recording: ${heard}`);
    expect(shareOf(MESSAGE, heard)).toBeGreaterThan(0.6);
  }, 180_000);

  it('goes on with a message that the death of the agent’s process has cut, and nothing of it is lost', async () => {
    const visitor = await comeIn();
    await visitor.hears(/how can I help you/i);
    await visitor.listenedTo(500);
    await visitor.says('Could I talk to a person please?');
    await visitor.hears(/after the tone/);
    expect(lengthOfTone(visitor.recording(), OWNER_TONE)).toBeGreaterThan(1_000);
    await pause(1_500);
    await visitor.says('please call me back on monday morning');
    // What was said is on the disk a second later.
    await pause(2_500);
    killAgent(carillon);
    await visitor.hears(/go on with your message/);
    await pause(1_500);
    await visitor.says('i would like to see the dentist today');
    await visitor.hears(/your message is recorded/);
    await visitor.leave();
    const left = await eventually(async () => {
      const { messages } = await (await owner('messages')).json();
      return messages.find(({ call }: { call: string }) => call === visitor.call);
    });
    const heard = await recordingOf(left);
    console.log(`the message: ${left.message.text}\nits recording: ${heard}`);
    for (const words of [left.message.text, heard]) {
      expect(shareOf('please call me back on monday morning', words)).toBeGreaterThan(0.4);
      expect(shareOf('i would like to see the dentist today', words)).toBeGreaterThan(0.4);
    }
  }, 180_000);
});

it('the record says which call was put through', async () => {
  store ??= await carillon.stopAndOpenStore();
  const calls = await store.calls.list('riverside-dental', 20);
  const [through] = calls.filter(({ transferredAt }) => transferredAt !== null);
  expect(through).toMatchObject({ outcome: 'transferred', record: expect.anything() });
  const kept = calls.flatMap(({ record }) => record?.recordings ?? []);
  const shares = kept.map(({ length, text }) => (length > 1_000 ? shareOf(MESSAGE, text ?? '') : 0));
  expect(Math.max(...shares)).toBeGreaterThan(0.6);
}, 60_000);
