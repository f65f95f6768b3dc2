/** People and their browsers, for tests of the console's API. */
import { hashOf } from '../../../agent/server/access/secrets.ts';
import type { Role } from '../../../agent/store/access.ts';
import type { TestServer } from '../../server/server.ts';

/** What a browser that is let in sends. */
export type Browser = { cookie: string; origin: string };

/** The cookie that an answer has set. */
export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Opens a link's secret, as the console's page does. */
export function openLink(origin: string, secret: string, from = origin): Promise<Response> {
  return fetch(`${origin}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: from, 'user-agent': 'A browser' },
    body: JSON.stringify({ secret }),
  });
}

/** Somebody who belongs to a business, let in by a link. */
export async function enter(
  server: TestServer,
  person: { id: string; email?: string },
  where: string,
  role: Role,
): Promise<Browser> {
  const { access } = server.running.store;
  const origin = server.running.url;
  const { id, email = null } = person;
  await access.keepPerson({ id, name: id, email }, 1);
  await access.join(id, where, role);
  const secret = `link of ${id} ${Math.random()}`;
  await access.keepLink(hashOf(secret), id, Date.now() + 60_000);
  const response = await openLink(origin, secret);
  if (response.status !== 204) throw new Error(`the link of ${id} lets nobody in: ${response.status}`);
  return { cookie: cookieOf(response), origin };
}
