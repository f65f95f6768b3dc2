import type { ActionSettings } from '../settings.ts';
import type { Way } from './way.ts';
import { webhookWay } from './webhook.ts';

/** The ways that the settings allow: webhooks always, email where there is an SMTP server. */
export async function openWays(settings: ActionSettings, secret: string): Promise<Way[]> {
  const ways = [webhookWay(secret)];
  const { SMTP_URL: url, SMTP_FROM: from } = settings;
  if (url !== undefined && from !== undefined) {
    const { emailWay } = await import('./email.ts');
    ways.push(emailWay({ url, from }));
  }
  return ways;
}
