/**
 * What must happen inside the visitor's click, before anything is awaited: iOS only lets audio play from a context
 * that was resumed there, and only asks for the microphone there.
 */
export interface Gesture {
  readonly context: AudioContext | null;
  /** Null in text mode, which never touches the microphone. */
  readonly microphone: Promise<MediaStream> | null;
}

/** Starts sound and, for a voice call, asks for the microphone. Call it first in a click handler. */
export function takeGesture(voice: boolean, device = ''): Gesture {
  if (!voice) return { context: null, microphone: null };
  const context = globalThis.AudioContext ? new AudioContext() : null;
  context?.resume().catch(() => {});
  // a page that is not secure has no media devices at all
  const microphone =
    navigator.mediaDevices?.getUserMedia({ audio: device ? { deviceId: device } : true }) ?? Promise.reject();
  // whoever takes the gesture handles the refusal; this only keeps it from being reported as unhandled before
  microphone.catch(() => {});
  return { context, microphone };
}

/** Lets a microphone go. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
