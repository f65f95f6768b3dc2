/** One call, from the job's first moment to its last: the room, the line to the server, the driver and the voice. */
import { setTimeout as pause } from 'node:timers/promises';
import { type JobContext, type VAD, voice } from '@livekit/agents';
import { isoInZone } from '../business/iso-in-zone.ts';
import { dispatchSchema } from '../calls/dispatch.ts';
import { openLine } from '../calls/open-line.ts';
import { SOUNDS } from '../calls/people.ts';
import { STREAM_ATTRIBUTES } from '../contract.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { createEngine } from '../engine/engine.ts';
import { phrasesFor } from '../engine/phrases/index.ts';
import { firstLanguage } from '../engine/program.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { follow } from '../engine/understanding/follow.ts';
import { refusesRecording } from '../engine/understanding/refuses-recording.ts';
import { createActor } from './actor.ts';
import { createDriver, type Driver } from './driver.ts';
import { earsLost } from './ears-lost.ts';
import { createInbox } from './inbox.ts';
import { knownLines } from './known-lines.ts';
import type { LineCache } from './line-cache.ts';
import { log, logFailure } from './log.ts';
import { createMind } from './mind/index.ts';
import { createNotices } from './notices.ts';
import { createOwnSounds } from './own-sounds.ts';
import { pickedUp } from './picked-up.ts';
import { closeSessionHost } from './session-host.ts';
import { createSpeech, inVoices, type Speech } from './speech.ts';
import { createVoiceSession } from './voice-session.ts';
import { createRoomSound } from './voicemail/room-sound.ts';
import { createMessageTaker } from './voicemail/take-message.ts';
import { createWhisper } from './voicemail/whisper.ts';
import { watchCaller } from './watch-caller.ts';
import { within } from './within.ts';

/** What a job process holds ready before its call comes. */
export interface Ready {
  vad: VAD;
  speech: Speech;
  cache: LineCache;
}

/** How long the greeting has the machine to itself, in milliseconds. */
const GREETING = 1_500;
/** How long what is under way may take once the call is over, in milliseconds. */
const LAST_THINGS = 10_000;
/** What was said last reaches a telephone this much later than the room, in milliseconds. */
const PHONE_TAIL = 300;
/** How long the line may take to say that a caller who left was connected by their carrier, in milliseconds. */
const HANDED_OVER = 5_000;
/** Serves the call that the job's metadata names. Rejects where its line or its room cannot be opened. */
export async function serveCall(ctx: JobContext<Ready>): Promise<void> {
  const { vad, speech: ofMachine, cache } = ctx.proc.userData;
  const dispatch = dispatchSchema.parse(JSON.parse(ctx.job.metadata));
  // Only the ears that will hear: those that stand in for them load when they are needed.
  ofMachine.ears[0]?.warm?.();
  const mind = createMind();
  // The business is read while the room opens: a caller waits for all of this in silence.
  const opening = openLine({ url: dispatch.line, call: dispatch.call, secret: dispatch.key }).then(
    (line) => ({ line, program: compileBusiness(line.hello.business) }),
  );
  const [{ line, program }] = await Promise.all([opening, ctx.connect()]);
  const { call, business, journal } = line.hello;
  const speech = { ...ofMachine, mouths: inVoices(ofMachine.mouths, business.voice) };
  const notices = createNotices(ctx.room);
  const caller = await ctx.waitForParticipant();
  const abort = new AbortController();
  let over: string | null = null;
  /** The last turn spoken, until its answer begins to sound. */
  let unanswered: { turn: number; wait: number } | null = null;

  const ownSounds = createOwnSounds(
    (id) => line.fetch(id),
    (error) => logFailure('own sound', error),
  );
  const mouth = createVoiceSession({
    speech,
    cache,
    vad,
    channel: call.channel,
    language: firstLanguage(business, call.language),
    context: () => ({
      country: business.country,
      caller: call.caller,
      now: isoInZone(Date.now(), business.timezone),
    }),
    turn(text, wait) {
      const turn = heard(text, 'voice');
      if (turn !== null) unanswered = { turn, wait };
    },
    sounds() {
      if (unanswered !== null && over === null) driver.happened({ type: 'voiced', ...unanswered });
      unanswered = null;
    },
    silent: () => driver.happened({ type: 'silent' }),
    spoken(effect, part) {
      if (over === 'replaced' || over === 'handed-over') return;
      if (part !== null) driver.happened({ type: 'interrupted', id: effect.id, heard: part });
      notices.send({
        type: 'spoken',
        id: effect.id,
        text: part ?? effect.text,
        interrupted: part !== null,
        sources: effect.sources.map(({ title, url }) => ({ title, url })),
      });
    },
    recording: (id) => ownSounds.get(id),
    played: ({ id }) => driver.happened({ type: 'played', id }),
    failed(part, error) {
      logFailure(`${part} failed`, error);
      if (part === 'ears') earsLost(mouth, driver.conversation.language, call.channel);
    },
  });

  const driver: Driver = createDriver({
    engine: createEngine(program),
    understand: (request) => understand(request, mind),
    append: (event) => {
      line.append([event]).catch((error: unknown) => logFailure('journal', error));
    },
    clock: Date.now,
    fault: logFailure,
    journal: journal.map((entry) => entry.event),
    hands: {
      say: mouth.say,
      listen: mouth.listen,
      search: ({ id, question, language }) => line.search(id, question, language),
      guide: ({ guidance }) => follow(guidance, mind),
      act: (effect) => actor.act(effect),
      record: (effect) => messages.take(effect),
      async message({ message }) {
        await line.message(message);
        notices.send({ type: 'message', id: message.id });
      },
      optout: ({ to, words, language }) => line.optout({ to, words, language }),
      end: ({ reason }) => void finish(reason),
      language(language) {
        mouth.speak(language);
        notices.send({ type: 'language', language });
      },
    },
  });

  let lastVia: 'voice' | 'text' = 'voice';
  const sounds = createRoomSound(ctx.room, SOUNDS, (error) => logFailure('sounds', error));
  const whisper = createWhisper({
    room: ctx.room,
    cache,
    mouths: speech.mouths,
    failed: (error) => logFailure('whisper', error),
  });
  const messages = createMessageTaker({
    mouth,
    sounds,
    vad,
    ears: speech.ears,
    caller: () => ctx.room.remoteParticipants.get(caller.identity),
    types: () => lastVia === 'text',
    clock: Date.now,
    keep(recording, piece) {
      line.sound(recording, piece).catch((error: unknown) => logFailure('recording', error));
    },
    heard: (id, text, upTo) => driver.happened({ type: 'recording', id, text, upTo }),
    before: (id) => (journal.length === 0 ? Promise.resolve(null) : line.recall(id, heardUpTo(id))),
    failed: (error) => logFailure('recording', error),
  });

  /** How much of a recording another worker has heard. */
  function heardUpTo(id: string): number {
    const events = journal.flatMap(({ event }) =>
      event.type === 'recording' && event.id === id ? [event] : [],
    );
    return Math.max(0, ...events.map(({ upTo }) => upTo ?? 0));
  }

  function heard(text: string, via: 'voice' | 'text', typed?: string): number | null {
    // A turn that was heard late, after the tone: it is in the recording, or was meant for what came before.
    if (over !== null || (via === 'voice' && messages.recording)) return null;
    lastVia = via;
    unanswered = null;
    const turn = driver.said(text, via, typed);
    const id = typed === undefined ? {} : { typed };
    notices.send({ type: 'heard', turn, text, via, ...id });
    return turn;
  }

  const inbox = createInbox({
    journal: journal.map((entry) => entry.event),
    async take(text, typed) {
      await mouth.hush();
      await messages.stop(refusesRecording(text) ? 'refused' : 'typed');
      return heard(text, 'text', typed);
    },
    acknowledge: (typed, turn, text) => notices.send({ type: 'heard', turn, text, via: 'text', typed }),
  });

  const actor = createActor({ line, notices, ownSounds, sounds, whisper, quiet: mouth.quiet });

  /** Ends the call once what was said has been heard and what is under way is done. */
  async function finish(reason: string, tellServer = true): Promise<void> {
    if (over !== null) return;
    over = reason;
    abort.abort();
    whisper.stop();
    await messages.stop('hangup');
    // Another worker has the call: this one falls silent and leaves, and the visitor notices nothing.
    const replaced = reason === 'replaced';
    if (replaced) await mouth.hush();
    else if (reason !== 'hangup') await mouth.quiet();
    // The last word is still on its way through the line.
    if (call.channel === 'phone' && !replaced && reason !== 'hangup') await pause(PHONE_TAIL);
    if (!replaced) await within(LAST_THINGS, driver.settled());
    if (!replaced) notices.send({ type: 'ended', reason });
    await within(2_000, notices.sent());
    if (tellServer) await within(LAST_THINGS, line.end(reason));
    line.close();
    await within(LAST_THINGS, sounds.close());
    await within(LAST_THINGS, mouth.session.close());
    ctx.shutdown(reason);
  }

  async function hungUp(): Promise<void> {
    await messages.stop('hangup');
    await within(HANDED_OVER, actor.handedOver());
    if (over !== null) return;
    driver.happened({ type: 'hangup' });
    await finish('hangup');
  }

  /** The worker stops in the middle of the call: the server sends another one, as for one that was killed. */
  function handOver(): void {
    if (over !== null) return;
    over = 'handed-over';
    abort.abort();
    whisper.stop();
    line.close();
  }

  line.on('stop', (reason) => {
    log().info({ reason }, 'the server ends the call');
    if (reason === 'limit') {
      const { language } = driver.conversation;
      const text = phrasesFor(language).limitGoodbye;
      mouth.say({ type: 'say', id: 'limit', text, verbatim: false, language, fixed: true, sources: [] });
    }
    void finish(reason, reason === 'limit' || reason === 'shutdown');
  });

  watchCaller(ctx.room, caller, {
    gone: () => void hungUp(),
    stopped: handOver,
    pressed(key) {
      if (messages.recording) void messages.stop('key');
      else driver.happened({ type: 'key', key });
    },
  });

  await mouth.session.start({
    agent: mouth.agent,
    room: ctx.room,
    record: false,
    inputOptions: {
      closeOnDisconnect: false,
      participantIdentity: caller.identity,
      async textInputCallback(_session, { text, info }) {
        if (over === null) await inbox.receive(text, info?.attributes?.[STREAM_ATTRIBUTES.typed]);
      },
    },
  });
  void closeSessionHost(mouth.session).catch((error: unknown) => logFailure('session-host', error));
  mouth.session.on(voice.AgentSessionEventTypes.Close, () => ctx.shutdown('session closed'));
  ctx.addShutdownCallback(async () => {
    for (const one of [...speech.ears, ...speech.mouths]) one.close?.();
    line.close();
  });

  await pickedUp(ctx.room, caller);
  mouth.speak(driver.conversation.language);
  if (journal.length > 0) driver.happened({ type: 'resumed' });
  else {
    driver.happened({
      type: 'start',
      channel: call.channel,
      language: call.language,
      caller: call.caller,
      now: isoInZone(Date.now(), business.timezone),
      mind: mind !== null,
      ...(call.accepted ? { accepted: call.accepted } : {}),
    });
  }
  if (!ctx.room.remoteParticipants.has(caller.identity)) void hungUp();
  // The greeting comes first: what is said later is made ready once it is on its way.
  // A mouth of its own makes it, so that the call's never has to wait.
  const later = setTimeout(async () => {
    const [beside] = inVoices(createSpeech().mouths, business.voice);
    if (beside === undefined) return;
    await cache.prepare(beside, knownLines(program), abort.signal);
    beside.close?.();
  }, GREETING);
  abort.signal.addEventListener('abort', () => clearTimeout(later));
}
