/** A business as it is after some weeks of use: everything that the console's pages have to show. */
import type { Business } from '../../../../agent/business/business.ts';
import type { Language } from '../../../../agent/contract.ts';
import type { Store } from '../../../../agent/store/open-store.ts';
import { message } from '../../../store/samples.ts';
import { fillCalls, idOf } from './calls.ts';
import { LINES } from './lines.ts';

const HOUR = 3_600_000;
/** As browsers call themselves. */
const BROWSERS = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
];

export async function fill(store: Store, business: Business, language: Language): Promise<void> {
  const lines = LINES[language];
  const now = Date.now();
  const [owner = '', member = '', other = ''] = lines.team;
  for (const [id, role, email] of [
    [owner, 'owner', 'olga@example.com'],
    [member, 'member', null],
    [other, 'member', `a-rather-long-address-of-somebody-${language}@example.com`],
  ] as const) {
    await store.access.keepPerson(
      { id: `${id}, ${language}`, name: id, email: email && `${language}-${email}` },
      1,
    );
    await store.access.join(`${id}, ${language}`, business.id, role);
  }
  for (const [place, browser] of BROWSERS.entries())
    await store.access.openSession(`${business.id} ${place}`, {
      person: `${owner}, ${language}`,
      at: now - (place + 1) * 30 * HOUR,
      expiresAt: now + 100 * HOUR,
      browser,
    });
  await fillCalls(store, business, language);
  for (const [place, one] of lines.messages.entries())
    await store.messages.keep({
      call: idOf(business, place === 0 ? 'voicemail' : `call-${place}`),
      business: business.id,
      at: now - place * 7 * HOUR,
      message: { ...message(`m${place}`), slots: {}, ...one, urgent: place === 0, language },
    });
  const id = (name: string) => idOf(business, name);
  await store.messages.mark(business.id, id('call-1'), 'm1', { assignee: `${member}, ${language}` });
  await store.messages.mark(business.id, id('call-2'), 'm2', {
    done: { by: `${owner}, ${language}`, at: now },
  });
  for (const question of [...lines.unanswered, ...lines.unanswered.slice(0, 1)])
    await store.sources.notAnswered(business.id, question, language, now - HOUR);
  const source = {
    business: business.id,
    kind: 'site',
    url: 'https://example.com/',
    addedAt: now,
    readAt: now,
  } as const;
  for (const one of [
    { id: id('s1'), name: 'https://example.com/', status: 'ready', error: null },
    { id: id('s2'), name: 'https://shop.example.com/', status: 'failed', error: 'source.refused' },
  ] as const)
    await store.sources.add({ ...source, ...one });
  await store.notes.keep({
    call: id('booked'),
    business: business.id,
    person: `${member}, ${language}`,
    text: lines.note,
    at: now,
  });
  await store.access.keepKey(
    {
      id: id('key'),
      business: business.id,
      name: 'Reports',
      by: 'x',
      at: now,
      scopes: ['calls:read', 'tasks:write'],
    },
    id('key'),
  );
  await store.access.keepKey(
    {
      id: id('old'),
      business: business.id,
      name: 'Website',
      by: 'x',
      at: now - HOUR,
      scopes: ['business:read'],
    },
    id('old'),
  );
  await store.access.revokeKey(business.id, id('old'), now);
  await keepDrafts(store, business, language);
}

/** A task with something to mend, and one that is written and not heard yet. */
async function keepDrafts({ drafts }: Store, business: Business, language: Language): Promise<void> {
  const by = `${LINES[language].team[1]}, ${language}`;
  const [first, second] = business.tasks;
  if (first === undefined || second === undefined) return;
  await drafts.write(business.id, { ...first, instructions: LINES[language].faulty }, 0, Date.now(), by);
  await drafts.write(business.id, { ...second, id: 'new-one', emoji: '🎁' }, 0, Date.now(), by);
}
