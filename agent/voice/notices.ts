/** What the agent tells the page beside its words, in order. */
import type { Room } from '@livekit/rtc-node';
import type { Notice } from '../contract.schema.ts';
import { TOPICS } from '../contract.ts';

export interface Notices {
  send(notice: Notice): void;
  /** Resolves when everything sent so far has left. */
  sent(): Promise<void>;
}

export function createNotices(room: Room): Notices {
  let last: Promise<void> = Promise.resolve();
  return {
    send(notice) {
      last = last.then(async () => {
        try {
          await room.localParticipant?.sendText(JSON.stringify(notice), { topic: TOPICS.notices });
        } catch {
          // The visitor is gone, or coming back: the next notice tells the rest.
        }
      });
    },
    sent: () => last,
  };
}

/** Who an action reaches, for the page: a number's last two digits, or the destination's name. */
export function masked(to: string): string {
  return `•• ${to.replace(/\D/g, '').slice(-2)}`;
}
