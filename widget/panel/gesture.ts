/** What must happen inside the visitor's click, before anything is awaited. */
import { unlockSound } from '../shell/unlock-sound.ts';

export interface Gesture {
  readonly context: AudioContext | null;
  /** Null in text mode, which never touches the microphone. */
  readonly microphone: Promise<MediaStream> | null;
}

/** Starts sound, unless `context` has, and for a voice call asks for the microphone. Call it first in a click handler. */
export function takeGesture(voice: boolean, device = '', context?: AudioContext | null): Gesture {
  if (!voice) {
    context?.close().catch(() => {});
    return { context: null, microphone: null };
  }
  const sound = context ?? unlockSound();
  // a page that is not secure has no media devices at all
  const microphone =
    navigator.mediaDevices?.getUserMedia({ audio: device ? { deviceId: device } : true }) ?? Promise.reject();
  // whoever takes the gesture handles the refusal; this only keeps it from being reported as unhandled before
  microphone.catch(() => {});
  return { context: sound, microphone };
}
