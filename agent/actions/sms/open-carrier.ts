import type { ActionSettings } from '../settings.ts';
import type { Carrier } from './carrier.ts';
import { outboxCarrier } from './carriers/outbox.ts';

/** Where carriers tell what became of a text, and what people text: `/v1/carriers/<name>`. */
export const CARRIERS_PATH = '/v1/carriers';

/** The carrier that the settings name. Its library is only loaded where it is the one. */
export async function openCarrier(settings: ActionSettings): Promise<Carrier> {
  const { CARILLON_SMS: name, CARILLON_PUBLIC_URL: base } = settings;
  const callback = base === undefined ? null : `${base.replace(/\/$/, '')}${CARRIERS_PATH}/${name}`;
  if (name === 'twilio') {
    const { twilioCarrier } = await import('./carriers/twilio.ts');
    return twilioCarrier({
      accountSid: settings.TWILIO_ACCOUNT_SID ?? '',
      authToken: settings.TWILIO_AUTH_TOKEN ?? '',
      from: settings.TWILIO_FROM ?? '',
      url: settings.TWILIO_API_URL,
      callback,
    });
  }
  if (name === 'telnyx') {
    const { telnyxCarrier } = await import('./carriers/telnyx.ts');
    return telnyxCarrier({
      apiKey: settings.TELNYX_API_KEY ?? '',
      from: settings.TELNYX_FROM ?? '',
      url: settings.TELNYX_API_URL,
      callback,
    });
  }
  return outboxCarrier();
}
