/** The gate of text messages: everything that must be true before one may leave, in one database transaction. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Business, Texting } from '../../business/business.ts';
import type { Call } from '../../calls/line.ts';
import type { Action } from '../../engine/events.ts';
import type { Database } from '../../store/connect.ts';
import { journalsIn } from '../../store/journals.ts';
import { permissionsIn } from '../../store/permissions.ts';
import { type Texts, type TextUsage, textsIn } from '../../store/texts.ts';
import { isConsentQuoted } from './consent-quoted.ts';
import { isQuiet } from './quiet-hours.ts';
import { type Recipient, readRecipient } from './recipient.ts';
import { renderText } from './render-text.ts';
import { zonesOf } from './zones.ts';

export type Sms = Extract<Action, { type: 'sms' }>;

export interface GateRequest {
  call: Call;
  /** The action's id in the call. */
  id: string;
  action: Sms;
  business: Business;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Passed: the text is in the outbox under `key`. Refused: nothing was written. */
export type Passage = { key: string } | { refused: string };

const HOUR = 3_600_000;

/** One text, once: the same call, action, recipient and words have the same key. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/**
 * Lets the text into the outbox, or says why not. Asking again for what has passed gives the same key, and adds
 * nothing. Rejects only where the database does not answer; then nothing was written.
 */
export function passGate(database: Database, request: GateRequest): Promise<Passage> {
  const { call, id, action, business, now } = request;
  return database.transaction(async (transaction) => {
    // Texts of one business pass one after the other: two at once must not both be the last that a limit allows.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`texts ${business.id}`}))`);
    const texts = textsIn(transaction);
    const permissions = permissionsIn(transaction);

    const recipient = readRecipient(action.to, business.texting.countries ?? [business.country]);
    if (typeof recipient === 'string') return { refused: recipient };
    const rendered = renderText(business, { ...action, country: recipient.country });
    if (typeof rendered === 'string') return { refused: rendered };
    const key = keyOf(call.id, id, action.to, rendered.version);
    if ((await texts.get(key)) !== null) return { key };

    if (!isConsentQuoted(action, await journalsIn(transaction).read(call.id)))
      return { refused: 'sms.no-consent' };
    if (await permissions.optedOut(business.id, action.to, call.id)) return { refused: 'sms.opted-out' };
    if (isQuiet(await zonesOf(recipient), now, business.texting.hours)) return { refused: 'sms.quiet-hours' };
    const over = await overLimit(texts, request, recipient, rendered.segments);
    if (over !== null) return { refused: over };

    await permissions.consent(call.id, business.id, action.consent);
    await texts.add({
      key,
      business: business.id,
      call: call.id,
      action: id,
      kind: 'task',
      number: action.to,
      callingCode: recipient.callingCode,
      textId: action.text,
      language: action.language,
      body: rendered.body,
      segments: rendered.segments,
      at: now,
    });
    return { key };
  });
}

/** The code of the first limit that one more text would pass, or null. */
async function overLimit(
  texts: Texts,
  { call, business, now }: GateRequest,
  { number, callingCode }: Recipient,
  segments: number,
): Promise<string | null> {
  const { limits, budget }: Texting = business.texting;
  const day = await texts.usage({ business: business.id }, now - 24 * HOUR);
  if ((day.segments + segments) * budget.perSegment > budget.perDay) return 'sms.limit-spending';
  const windows: [string, TextUsage, { count: number; hours: number }][] = [
    ['sms.limit-call', { business: business.id, call: call.id }, { count: limits.perCall, hours: Infinity }],
    ['sms.limit-number', { business: business.id, number }, limits.perNumber],
    ['sms.limit-business', { business: business.id }, limits.perBusiness],
    ['sms.limit-country', { business: business.id, callingCode }, limits.perCountryCode],
  ];
  for (const [code, where, { count, hours }] of windows) {
    const since = Math.max(0, now - hours * HOUR);
    if ((await texts.usage(where, since)).count >= count) return code;
  }
  return null;
}
