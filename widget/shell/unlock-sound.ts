/** Starts sound. iOS plays only what a context allows that was resumed inside the visitor's click: call it first there. */
export function unlockSound(): AudioContext | null {
  const context = globalThis.AudioContext ? new AudioContext() : null;
  context?.resume().catch(() => {});
  return context;
}
