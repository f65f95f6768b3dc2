/** What carriers tell: what became of a text, and what people text back. */
import { createHash } from 'node:crypto';
import type { Business } from '../../business/business.ts';
import { countSegments } from '../../business/segments.ts';
import type { Store } from '../../store/open-store.ts';
import { readInbound } from './inbound-meaning.ts';

export interface Received {
  carrier: string;
  /** The carrier's own id: a text that is told twice is taken once. */
  id: string;
  from: string;
  to: string;
  body: string;
  /** The carrier has answered it by itself. */
  answered: boolean;
}

export interface Receipt {
  carrier: string;
  /** The carrier's id of a text of ours. */
  id: string;
  delivery: 'delivered' | 'undelivered';
  reason: string | null;
}

/** Keeps what became of a text. In any order and as often as the carrier likes. */
export async function takeReceipt(store: Store, { carrier, id, delivery, reason }: Receipt): Promise<void> {
  await store.texts.deliver(carrier, id, delivery, reason);
}

/**
 * Takes a text that somebody sent: closes or opens the gate for their number, answers « help », and hands everything
 * else to the team as a message. The same id does nothing a second time.
 */
export async function takeText(
  store: Store,
  received: Received,
  defaultFrom: string,
  at: number,
): Promise<void> {
  const { carrier, id, from, to, body } = received;
  const meaning = readInbound(body);
  const all = await store.businesses.list();
  const own = all.filter(({ texting }) => (texting.from ?? defaultFrom) === to);
  // A number that no business names: a stop counts for each of them.
  const meant = own.length > 0 ? own : all;
  for (const business of meant) {
    const language = business.languages[0] ?? 'en';
    const common = { call: carrier, business: business.id };
    if (meaning === 'stop' || meaning === 'start') {
      const kind = meaning === 'stop' ? 'out' : 'in';
      await store.permissions.optOut({
        ...common,
        id: `${id} ${business.id}`,
        number: from,
        kind,
        words: body,
        language,
        at,
      });
    }
    if (own.length === 0) continue;
    if (meaning === 'help' && !received.answered) await answerHelp(store, business, received, at);
    if (meaning === 'other')
      await store.messages.keep({
        ...common,
        at,
        message: {
          id: `${id} ${business.id}`,
          task: null,
          name: null,
          phone: from,
          email: null,
          text: body,
          urgent: false,
          language,
          slots: {},
        },
      });
  }
  // Last: whoever dies before it takes the text again, and what was kept drops its double by its id.
  await store.texts.receive({ carrier, id, from, to, body, meaning, at });
}

/** Answers that one number gets in a day, so that two machines do not talk to each other for ever. */
const MOST_ANSWERS = 3;

async function answerHelp(store: Store, business: Business, { carrier, id, from }: Received, at: number) {
  const recent = await store.texts.replies(business.id, from, at - 24 * 3_600_000);
  if (recent >= MOST_ANSWERS) return;
  const french = business.languages[0] === 'fr';
  const reach =
    business.phone === undefined
      ? ''
      : french
        ? ` Téléphone : ${business.phone}.`
        : ` Phone: ${business.phone}.`;
  const body = french
    ? `${business.name}.${reach} Répondez ARRET pour ne plus recevoir de textos.`
    : `${business.name}.${reach} Reply STOP to get no more texts.`;
  await store.texts.add({
    key: createHash('sha256')
      .update(JSON.stringify(['reply', carrier, id, business.id]))
      .digest('base64url'),
    business: business.id,
    call: carrier,
    action: id,
    kind: 'reply',
    number: from,
    callingCode: '',
    textId: 'help',
    language: french ? 'fr' : 'en',
    body,
    segments: countSegments(body).count,
    at,
  });
}
