/** LiveKit's session as the agent's ears, mouth and sense of turns. What to say comes from elsewhere. */
import { inference, type VAD, voice } from '@livekit/agents';
import type { Language } from '../business/language.ts';
import type { EffectOf } from '../engine/events.ts';
import type { SlotContext } from '../engine/understanding/slots/index.ts';
import { firstThat } from './first-that.ts';
import type { LineCache } from './line-cache.ts';
import type { Sound } from './provider.ts';
import { Receptionist } from './receptionist.ts';
import { createSilence } from './silence.ts';
import type { Speech } from './speech.ts';
import { SteeredEars } from './steered-ears.ts';
import { createTurnSteering } from './turn-steering.ts';
import { Utterance } from './utterance.ts';

export interface VoiceSessionOptions {
  speech: Speech;
  cache: LineCache;
  vad: VAD;
  /** A telephone cancels its own echo; a page's speakers need a moment. */
  channel: 'web' | 'phone';
  /** What reading a number or an address needs to know. */
  context: () => Omit<SlotContext, 'expected' | 'language'>;
  /** The language to begin in; `speak` changes it. */
  language: Language;
  /** The caller's turn is over; this is what was heard of it. `wait`: milliseconds since their last sound. */
  turn(text: string, wait: number): void;
  silent(): void;
  /** The agent's first sound leaves, after it was quiet. */
  sounds?(): void;
  /** An utterance has ended. `heard` null: it was heard whole. */
  spoken(effect: EffectOf<'say'>, heard: string | null): void;
  /** A recording of the owner's, at any rate; null: it cannot be had. Absent: none can. */
  recording?(id: string): Promise<Sound | null>;
  /** The recording of an utterance begins to sound, in place of its words. */
  played?(effect: EffectOf<'say'>): void;
  /** Ears or a mouth failed; another is tried where there is one. */
  failed(part: 'ears' | 'mouth', error: unknown): void;
  /** Where the end-of-turn model runs, outside of a job. */
  detector?: inference.TurnDetector;
}

export interface VoiceSession {
  readonly session: voice.AgentSession;
  readonly agent: voice.Agent;
  say(effect: EffectOf<'say'>): void;
  listen(effect: EffectOf<'listen'>): void;
  speak(language: Language): void;
  /** Hears the caller no more, and measures no silence, until it is told to again. */
  deafen(deaf: boolean): void;
  /** Whether some ears hear the language in use. */
  hears(): boolean;
  /** Stops speaking, and resolves when it is known what was heard. */
  hush(): Promise<void>;
  /** Resolves when everything said has been heard or interrupted. */
  quiet(): Promise<void>;
}

/** After so long without a sound the voice detector takes the caller to be quiet, in milliseconds. */
export const QUIET = 250;
/** How long the end of an interrupted utterance may take to be known, in milliseconds. */
const HUSH_PATIENCE = 700;
/** How long the caller must speak over the agent for it to stop, in milliseconds. */
const BARGE_IN = 300;
/** A page's echo cancellation settles in about this long after the agent's first words, in milliseconds. */
const WEB_WARM_UP = 600;

/** Builds the session; the caller starts it. */
export function createVoiceSession(options: VoiceSessionOptions): VoiceSession {
  const { speech, cache } = options;
  let { language } = options;
  let speaking: Promise<void> = Promise.resolve();
  let pending = 0;
  let deaf = false;
  /** Since when the caller makes no sound; null: they do. */
  let quietSince: number | null = null;
  let played: number | null = null;
  const broken = new Set<object>();
  const working = <T extends object>(all: readonly T[]) => all.filter((one) => !broken.has(one));

  const ears = () => firstThat(working(speech.ears), (one) => one.hears(language));
  const mouths = () => working(speech.mouths).filter((one) => one.voice(language) !== null);

  const silence = createSilence(options.silent);
  const steering = createTurnSteering(
    ({ least, most }) =>
      session.updateOptions({
        turnHandling: { endpointing: { mode: 'fixed', minDelay: least, maxDelay: Math.max(least, most) } },
      }),
    () => ({ ...options.context(), language }),
  );

  const session = new voice.AgentSession({
    vad: options.vad,
    stt: new SteeredEars(ears, options.vad, {
      hints: () => ({ language, expecting: steering.expecting, heard: steering.heard }),
      heard: (text) => steering.piece(text),
      failed(error, one) {
        broken.add(one);
        options.failed('ears', error);
        applyLanguage();
      },
    }),
    turnHandling: {
      turnDetection: options.detector ?? new inference.TurnDetector({ version: 'v1-mini' }),
      endpointing: { mode: 'fixed', minDelay: 300, maxDelay: 1_400 },
      interruption: { mode: 'vad', minDuration: BARGE_IN, falseInterruptionTimeout: 2_000 },
      preemptiveGeneration: { enabled: false },
    },
    aecWarmupDuration: options.channel === 'phone' ? null : WEB_WARM_UP,
    userAwayTimeout: null,
  });
  const agent = new Receptionist(async (text) => {
    const wait = quietSince === null ? 0 : Date.now() - quietSince;
    steering.turnOver();
    silence.forget();
    await settledSpeech();
    options.turn(text, wait);
  });

  session.on(voice.AgentSessionEventTypes.UserStateChanged, (event) => {
    silence.busy('caller', event.newState === 'speaking');
    quietSince = event.newState === 'speaking' ? null : Date.now() - QUIET;
  });
  session.on(voice.AgentSessionEventTypes.AgentStateChanged, (event) => {
    if (event.newState === 'speaking') options.sounds?.();
  });

  function applyLanguage(): void {
    session.input.setAudioEnabled(!deaf && ears() !== null);
    session.output.setAudioEnabled(mouths().length > 0);
  }

  function watchPlayback(): void {
    const sink = session.output.audio;
    if (sink === null || watched.has(sink)) return;
    watched.add(sink);
    sink.on(voice.AudioOutput.EVENT_PLAYBACK_FINISHED, (event: voice.PlaybackFinishedEvent) => {
      played = event.playbackPosition * 1_000;
    });
  }
  const watched = new WeakSet<voice.AudioOutput>();

  async function settledSpeech(): Promise<void> {
    const timer = Promise.withResolvers<void>();
    const clock = setTimeout(timer.resolve, HUSH_PATIENCE);
    await Promise.race([speaking, timer.promise]);
    clearTimeout(clock);
  }

  return {
    session,
    agent,
    say(effect) {
      watchPlayback();
      const { sound } = effect;
      const utterance = new Utterance({
        text: effect.text,
        language: effect.language,
        cache,
        mouths: () => working(speech.mouths),
        recorded: async () => (sound === undefined ? null : ((await options.recording?.(sound)) ?? null)),
        played: () => options.played?.(effect),
        failed(error, mouth) {
          broken.add(mouth);
          options.failed('mouth', error);
        },
      });
      const audible = session.output.audio !== null && session.output.audioEnabled;
      let handle: voice.SpeechHandle;
      try {
        handle = session.say(effect.text, audible ? { audio: utterance.frames() } : {});
      } catch {
        // The session is closing: nobody is left to hear it.
        return;
      }
      pending += 1;
      silence.busy('agent', true);
      const before = speaking;
      speaking = (async () => {
        await before;
        await handle.waitForPlayout().catch(() => {});
        utterance.stop();
        const position = played ?? 0;
        played = null;
        pending -= 1;
        if (pending === 0) silence.busy('agent', false);
        options.spoken(
          effect,
          handle.interrupted ? (audible ? utterance.heard(position) : effect.text) : null,
        );
      })();
    },
    listen({ expecting, silence: allowed }) {
      steering.expect(expecting);
      if (!deaf) silence.allow(allowed);
    },
    speak(next) {
      language = next;
      applyLanguage();
    },
    deafen(yes) {
      deaf = yes;
      if (deaf) silence.forget();
      applyLanguage();
    },
    hears: () => ears() !== null,
    async hush() {
      silence.forget();
      try {
        session.interrupt();
      } catch {
        // The session is closing.
      }
      await settledSpeech();
    },
    quiet: () => speaking,
  };
}
