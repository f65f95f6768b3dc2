/** What can go wrong in a call, and what is looked at afterwards. */
import type { When } from './process-to-kill.ts';

/** What the carrier does with a request. */
export const CARRIER_FAULTS = [
  'killed before it',
  'killed after it',
  'refused: busy',
  'not taken, no answer',
  'taken, no answer',
  'taken, answered 500',
  'taken 20 s late, no answer',
] as const;
export type CarrierFault = (typeof CARRIER_FAULTS)[number];

export type Fault =
  | { kind: 'none' }
  | { kind: 'server'; at: number; when: When }
  | { kind: 'worker'; at: number; when: When }
  /** After the action was asked for, before its answer. */
  | { kind: 'worker-acting' }
  | { kind: 'carrier'; fault: CarrierFault }
  | { kind: 'answered-twice' };

/**
 * What the caller does: agrees to a text, refuses it, or agrees and texts STOP at the moment of the fault; or asks for a
 * person, who is there or not; where not, they type a message, or speak it after the tone.
 */
export type Wish = 'yes' | 'no' | 'stop' | 'person' | 'nobody' | 'voicemail';

export interface Walked {
  /** The moments of the first server and of the first worker, by what they were. */
  serverMoments: string[];
  workerMoments: string[];
  /** What the carrier took, by key. */
  taken: string[];
  /** Requests that left for the carrier after the caller's stop was kept. */
  afterStop: number;
  /** How often each message of this call is kept. */
  messages: number;
  /** Why, once a worker has carried the end out. */
  ended: string | null;
  /** The outcome that the caller was told. */
  told: string;
  status: string;
  /** Whether the caller talks with a person at the end, as the store has it. */
  transferred: boolean;
  /** The sound of the caller's recorded message. */
  sound: 'none' | 'whole' | 'lost';
  /** The people of the team who came into the room. */
  people: number;
}
