/** The door of `actions/`: everything that leaves a call, and what comes back. */
import type { ActResult } from '../calls/act-result.ts';
import type { Call } from '../calls/line.ts';
import type { Action } from '../engine/events.ts';
import type { PhoneLine } from '../phone/line.ts';
import type { Store } from '../store/open-store.ts';
import { Courier, type CourierTimes } from './messages/courier.ts';
import { openWays } from './messages/ways.ts';
import type { ActionSettings } from './settings.ts';
import type { Carrier } from './sms/carrier.ts';
import { openCarrier } from './sms/open-carrier.ts';
import { sendText } from './sms/send-text.ts';
import { Sender, type SenderTimes } from './sms/sender.ts';
import { Desks, type DeskTimes } from './transfer/desks.ts';
import { type DeskRoom, transfer } from './transfer/transfer.ts';

export interface Actions {
  desks: Desks;
  /**
   * Carries an action out behind its gates. The same `id` of a call may be asked for again, also of another server:
   * a text goes once, and a caller who talks with somebody already stays with them.
   */
  act(call: Call, id: string, action: Action): Promise<ActResult>;
  /** Begins to send what waits: texts, messages. */
  begin(): void;
  /** Lets what is under way end, and stops. */
  close(): Promise<void>;
}

export interface ActionsOptions {
  store: Store;
  settings: ActionSettings;
  /** From which webhooks' signing keys are made. */
  secret: string;
  room: DeskRoom;
  /** Told of what could not be done now and will be tried again. */
  failed?(error: unknown): void;
  carrier?: Carrier;
  /** The telephone line, once there is one. */
  phone?: () => PhoneLine | null;
  times?: { sender?: Partial<SenderTimes>; courier?: Partial<CourierTimes>; desks?: Partial<DeskTimes> };
}

export async function openActions(options: ActionsOptions): Promise<Actions> {
  const { store, settings, secret, room, times } = options;
  const failed = options.failed ?? (() => undefined);
  const carrier = options.carrier ?? (await openCarrier(settings));
  const sender = new Sender({ store, carrier, failed, times: times?.sender });
  const courier = new Courier({
    store,
    ways: await openWays(settings, secret),
    failed,
    times: times?.courier,
  });
  const desks = new Desks({ rings: store.rings, times: times?.desks, failed });
  return {
    desks,
    act: (call, id, action) =>
      action.type === 'sms'
        ? sendText({ store, sender }, call, id, action)
        : transfer({ store, desks, room, phone: options.phone ?? (() => null) }, call, id, action),
    begin() {
      sender.begin();
      courier.begin();
    },
    async close() {
      await Promise.all([desks.close(), sender.close(), courier.close()]);
    },
  };
}
