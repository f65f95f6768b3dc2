/** OpenAI's ears over a WebSocket: what is said travels while it is said, so that a turn's end waits for no upload. */
import type { Ears, Listening } from '../provider.ts';
import { joined, samplesOf } from '../sound.ts';
import { openaiFailure } from './failure.ts';
import { inTime } from './in-time.ts';
import type { OpenAISettings } from './settings.ts';
import { STREAM_RATE, TranscriptionSocket } from './transcription-socket.ts';

/** Sound leaves in pieces of so many milliseconds. */
const PIECE = 100;

/** The part of `Ears` that streams. A server that takes no such connection is not asked again. */
export function streamedEars(settings: OpenAISettings): Required<Pick<Ears, 'listen' | 'warm' | 'close'>> {
  let socket: TranscriptionSocket | null = null;
  let offered = true;
  let ever = false;

  function connect(): TranscriptionSocket {
    if (socket !== null && !socket.gone) return socket;
    const fresh = new TranscriptionSocket(settings);
    socket = fresh;
    void fresh.opened.then((opened) => {
      if (opened) ever = true;
      else if (!ever) offered = false;
    });
    return fresh;
  }

  return {
    listen(hints, partly): Listening | null {
      if (!offered) return null;
      const session = connect();
      session.speak(hints.language);
      let waiting: Int16Array[] = [];
      let held = 0;
      const send = () => {
        if (held > 0) session.append(joined(waiting));
        waiting = [];
        held = 0;
      };
      return {
        take(sound) {
          const samples = samplesOf(sound, STREAM_RATE);
          waiting.push(samples);
          held += samples.length;
          if (held >= (STREAM_RATE * PIECE) / 1_000) send();
        },
        async end(signal) {
          send();
          try {
            return await inTime(session.commit(partly), signal);
          } catch (error) {
            throw openaiFailure(error);
          }
        },
      };
    },
    warm() {
      if (offered) connect();
    },
    close() {
      socket?.close();
      socket = null;
    },
  };
}
