import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ActResult } from '../calls/act-result.ts';
import { isHandedOver } from '../calls/handed-over.ts';
import type { CallLine } from '../calls/open-line.ts';
import type { EffectOf } from '../engine/events.ts';
import { phrasesFor } from '../engine/phrases/index.ts';
import { masked, type Notices } from './notices.ts';
import type { OwnSounds } from './own-sounds.ts';
import type { RoomSound } from './voicemail/room-sound.ts';
import { holdSound } from './voicemail/tones.ts';
import type { Whisper } from './voicemail/whisper.ts';

export interface ActorParts {
  line: CallLine;
  notices: Notices;
  ownSounds: OwnSounds;
  sounds: RoomSound;
  whisper: Whisper;
  /** Resolves once what is being said has been heard. */
  quiet(): Promise<void>;
}

export interface Actor {
  /** Has the server carry an action out, and lets the caller see and hear that it is under way. */
  act(effect: EffectOf<'act'>): Promise<ActResult>;
  /** Settles when the transfer that takes the caller out of the room, if one is under way, has. */
  handedOver(): Promise<unknown>;
}

/** What a call does in the world, as far as its worker goes. */
export function createActor({ line, notices, ownSounds, sounds, whisper, quiet }: ActorParts): Actor {
  const { call, business } = line.hello;
  let handingOver: Promise<unknown> = Promise.resolve();

  const destinationOf = (action: EffectOf<'act'>['action']) =>
    action.type === 'transfer'
      ? business.destinations.find(({ id }) => id === action.destination)
      : undefined;
  const leavesBy = (action: EffectOf<'act'>['action']) => {
    const to = destinationOf(action);
    return to !== undefined && isHandedOver(call, to);
  };

  async function carryOut({ id, action }: EffectOf<'act'>): Promise<ActResult> {
    const destination = destinationOf(action);
    const to = action.type === 'sms' ? masked(action.to) : (destination?.name ?? action.destination);
    const meets = action.type === 'transfer' && !leavesBy(action);
    const notice = { type: 'action', id, action: action.type, to } as const;
    notices.send({ ...notice, state: 'started', reason: null });
    let rings = action.type === 'transfer';
    // Nobody may answer: the caller is not to wait for what they hear then.
    for (const sound of Object.values(destination?.recording ?? {})) void ownSounds.get(sound);
    void quiet().then(() => {
      if (rings) sounds.loop(holdSound());
    });
    if (meets) await Promise.all([whisper.prepare(), sounds.open()]);
    const result = await line.act(id, action);
    if (meets && result.outcome === 'done') {
      const language = business.languages[0] ?? 'en';
      await whisper.say(`${action.summary} ${phrasesFor(language).hereTheyAre}`, language);
    }
    rings = false;
    sounds.stop();
    notices.send({ ...notice, state: result.outcome, reason: result.reason });
    return result;
  }

  return {
    act(effect) {
      const acted = carryOut(effect);
      // The engine knows of it a turn later.
      if (leavesBy(effect.action)) handingOver = acted.then(() => nextTurn(), nextTurn);
      return acted;
    },
    handedOver: () => handingOver,
  };
}
