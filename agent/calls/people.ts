/** How those in a caller's room are told apart: by how their identity begins, and their tracks by name. */

/** A person of the team, at a desk. */
export const DESK = 'desk-';
/** The agent's track of sounds for the caller: on hold, the tone. */
export const SOUNDS = 'sounds';
/** The agent's track for whoever is put through. */
export const WHISPER = 'whisper';
