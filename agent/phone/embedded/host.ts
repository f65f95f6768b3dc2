/** What the embedded line asks of the server: it owns signalling and sound, and decides nothing. */

/** A caller who rings. Numbers are as the far side sent them. */
export interface IncomingCall {
  /** Null: withheld. */
  caller: string | null;
  called: string;
  /** `sip.…` attributes of the participant, as LiveKit's own service sets them. */
  attributes: Record<string, string>;
}

/** A seat in a room. */
export interface Seat {
  url: string;
  token: string;
}

/** Where a call goes. */
export interface TakenCall extends Seat {
  call: string;
  room: string;
  identity: string;
}

/** The call cannot be served: the SIP status says why. */
export interface RefusedCall {
  status: number;
}

export interface LineHost {
  /** Opens the call, or says why not. Never rejects. */
  take(call: IncomingCall): Promise<TakenCall | RefusedCall>;
  /** A call that was taken never got to its room: its caller gave up, or it failed. */
  lost(call: string): void;
  /** A seat for somebody who was dialled. */
  seat(room: string, identity: string, attributes: Record<string, string>): Promise<Seat>;
}
