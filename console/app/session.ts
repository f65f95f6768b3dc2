import type { Business } from './page.ts';

/** Who is in, and what is theirs, as the API tells it. */
export interface Session {
  person: { id: string; name: string; email: string | null };
  businesses: Business[];
}
