/**
 * The door of the telephone. Two lines stand behind it: LiveKit's SIP service, and the embedded one of this machine.
 * Whoever dials or transfers asks here, and never knows which of the two it was.
 *
 * ```ts
 * const { outcome, identity } = await line.dial({ room, to: '+14185550142', from: null, ring: 25_000 }, signal);
 * if (outcome !== 'answered') leaveMessage();
 * const { outcome } = await line.refer({ room, identity: caller, to: '+14185550142', ring: 30_000 }, signal);
 * ```
 */
import { z } from 'zod';

/**
 * What became of a leg that was dialled or of a call that was handed over:
 * - `answered`: somebody talks (dialled: in the caller's room; handed over: with the caller, who has left the room);
 * - `busy`, `refused`, `noAnswer`: the far side said so, or never picked up in time;
 * - `machine`: an answering machine picked up, where the line can tell;
 * - `failed`: it could not be tried, or the carrier does not do it; the caller is where they were;
 * - `unknown`: the far side took it and never said how it ended. It may still come about.
 */
export const PHONE_OUTCOMES = [
  'answered',
  'busy',
  'refused',
  'noAnswer',
  'machine',
  'failed',
  'unknown',
] as const;
export const phoneOutcomeSchema = z.enum(PHONE_OUTCOMES);
export type PhoneOutcome = z.infer<typeof phoneOutcomeSchema>;

/** E.164, or a SIP URI. */
export const phoneAddressSchema = z
  .string()
  .regex(
    /^(?:\+[1-9]\d{2,14}|sips?:[^\s<>]+)$/,
    'a number such as +14185550142, or sip:somebody@example.org',
  );

/** A person to be rung and brought into a room. */
export const dialSchema = z.object({
  room: z.string().min(1),
  to: phoneAddressSchema,
  /** The number to show, E.164; null: the line's own. */
  from: z.string().nullable().default(null),
  /** How long it may ring, in milliseconds. */
  ring: z.int().positive(),
});
export type Dial = z.input<typeof dialSchema>;

/** A caller of this line to be handed over to somebody else by SIP REFER: the carrier joins the two. */
export const referSchema = z.object({
  room: z.string().min(1),
  /** The caller's identity in the room. */
  identity: z.string().min(1),
  to: phoneAddressSchema,
  /** How long the carrier may take to say how it went, in milliseconds. */
  ring: z.int().positive(),
});
export type Refer = z.input<typeof referSchema>;

export const phoneResultSchema = z.object({
  outcome: phoneOutcomeSchema,
  /** The last SIP status of the far side, where there was one. */
  status: z.int().nullable(),
  /** Who is in the room now: the identity of the leg that was dialled and answered; null otherwise. */
  identity: z.string().nullable(),
});
export type PhoneResult = z.infer<typeof phoneResultSchema>;

/** How the rooms begin in which LiveKit's SIP service puts callers. What follows is the number that was called. */
export const PHONE_ROOM = 'phone-';

/** How the identity of a person who was dialled begins; and of a caller of the telephone. */
export const DIALLED = 'dialled-';
export const CALLER = 'caller-';

/**
 * How a number comes to us:
 * - `ready`: its calls come; of a trunk: they are let in, whenever they come;
 * - `trying`: an account that is being registered;
 * - `refused`: the provider says no, with `status`; it is asked again;
 * - `silent`: the provider does not answer; it is asked again;
 * - `not-set-up`: LiveKit knows nothing of it yet; `unreachable`: LiveKit itself does not answer.
 */
export const numberStateSchema = z.object({
  /** As the settings call it. */
  name: z.string(),
  /** E.164; null: a trunk that brings whatever numbers it brings. */
  number: z.string().nullable(),
  kind: z.enum(['account', 'trunk', 'carrier']),
  state: z.enum(['ready', 'trying', 'refused', 'silent', 'not-set-up', 'unreachable']),
  /** The SIP status that it was refused with. */
  status: z.int().nullable(),
  /** Since when, in milliseconds since the epoch; null: since the line is open. */
  since: z.number().nullable(),
});
export type NumberState = z.infer<typeof numberStateSchema>;

export interface PhoneLine {
  readonly kind: 'embedded' | 'livekit';
  /**
   * Rings somebody and, when they answer, brings them into the room; before that nobody hears anything of it. An
   * aborted `signal` stops the ringing, or hangs up on whoever answers at that instant. Never rejects.
   */
  dial(dial: Dial, signal?: AbortSignal): Promise<PhoneResult>;
  /**
   * Hands a caller of the telephone over. `answered`: their leg has left the room. Any other outcome: they are still
   * in it, unless they hung up. A caller who is not on the telephone cannot be handed over: `failed`. Never rejects.
   */
  refer(refer: Refer, signal?: AbortSignal): Promise<PhoneResult>;
  /** Hangs up a leg. Nobody there: nothing happens. */
  hangUp(leg: { room: string; identity: string }): Promise<void>;
  /** How each number that it has comes to us now. Never rejects. */
  numbers(): Promise<NumberState[]>;
  /** Hangs up every leg and lets the ports go. */
  close(): Promise<void>;
}
