/** Whom the line speaks for: an account that it registers to, or a trunk. */
import type { Credentials } from './digest.ts';
import type { Host } from './locate.ts';
import type { Wire } from './wire.ts';

export interface Party {
  /** The account's or the trunk's name, for the log. */
  readonly name: string;
  /** The user of our Contact. For an account it is unguessable: whoever knows it has it from the registrar. */
  readonly contact: string;
  readonly wire: Wire;
  /** Whether its messages may come from this address of the network. */
  mayComeFrom(address: string): boolean;
  /** Whether it is recognised by the address alone, as a trunk is. */
  readonly byAddress: boolean;
  /** What it must prove to open a call; null: its address is enough. */
  readonly credentials: Credentials | null;
  /** Where requests outside of a dialogue go; null: where their URI says. */
  readonly proxy: Host | null;
  /** Hands it a message. May throw on one that is malformed. */
  receive(message: string): void;
}
