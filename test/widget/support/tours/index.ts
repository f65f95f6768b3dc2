/** Every state of the widget, each reached as a visitor reaches it, for whoever wants to look at them all. */
import { asking, consent, launcher, unloaded, welcome } from './before-a-call.ts';
import { call, person } from './call.ts';
import { dressed, inline } from './dress.ts';
import { loopback, offline, serverError, serverSlow, tooMany } from './failures.ts';
import { broken, deaf, microphones, silenced } from './sound.ts';
import type { Tour } from './tour.ts';

export { wordsOf } from './tour.ts';

/** By their names; each in a scene of its own. */
export const TOURS: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  launcher,
  unloaded,
  welcome,
  consent,
  asking,
  call,
  person,
  microphones,
  microphoneRefused: broken('NotAllowedError'),
  microphoneMissing: broken('NotFoundError'),
  deaf,
  silenced,
  tooMany,
  serverError,
  serverSlow,
  offline,
  loopback,
  dressed,
  inline,
};
