/** Measures the caller's silence: it only runs while neither the agent nor the caller speaks. */
export interface Silence {
  /** Allows this many milliseconds without a word, from when it is quiet. */
  allow(milliseconds: number): void;
  /** Measures no more until the next `allow`. */
  forget(): void;
  /** Whether somebody speaks, or is waited for, at the moment. */
  busy(who: 'agent' | 'caller', speaking: boolean): void;
}

/** `over` is called once for each `allow` whose time passed in silence. */
export function createSilence(over: () => void): Silence {
  let allowed: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const speaking = new Set<string>();

  function measure(): void {
    clearTimeout(timer);
    if (allowed === null || speaking.size > 0) return;
    timer = setTimeout(() => {
      allowed = null;
      over();
    }, allowed);
  }

  return {
    allow(milliseconds) {
      allowed = milliseconds;
      measure();
    },
    forget() {
      allowed = null;
      measure();
    },
    busy(who, yes) {
      if (speaking.has(who) === yes) return;
      if (yes) speaking.add(who);
      else speaking.delete(who);
      measure();
    },
  };
}
