/** Keys for programs. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../connect.ts';
import { apiKeys } from '../tables.ts';

/** What a key may do. `calls`: calls, messages, texts and what was recorded. Whoever may write may read. */
export const scopeSchema = z.enum([
  'calls:read',
  'calls:write',
  'tasks:read',
  'tasks:write',
  'knowledge:read',
  'knowledge:write',
  'business:read',
  'business:write',
]);
export type Scope = z.infer<typeof scopeSchema>;

export interface ApiKey {
  id: string;
  business: string;
  name: string;
  by: string;
  at: number;
  scopes: Scope[];
  usedAt: number | null;
  revokedAt: number | null;
}

export interface Keys {
  keepKey(key: Omit<ApiKey, 'usedAt' | 'revokedAt'>, hash: string): Promise<void>;
  /** The key that is in force, and notes its use. */
  takeKey(hash: string, now: number): Promise<ApiKey | null>;
  keys(business: string): Promise<ApiKey[]>;
  /** False: there is no such key, or it was revoked before. */
  revokeKey(business: string, id: string, now: number): Promise<boolean>;
}

const apiKey = ({ hash: _, ...key }: typeof apiKeys.$inferSelect): ApiKey => ({
  ...key,
  scopes: z.array(scopeSchema).parse(key.scopes),
});

export function keysIn(database: Database): Keys {
  return {
    async keepKey(key, hash) {
      await database.insert(apiKeys).values({ ...key, hash });
    },
    async takeKey(hash, now) {
      const [row] = await database
        .update(apiKeys)
        .set({ usedAt: now })
        .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)))
        .returning();
      return row === undefined ? null : apiKey(row);
    },
    async keys(business) {
      const rows = await database
        .select()
        .from(apiKeys)
        .where(eq(apiKeys.business, business))
        .orderBy(desc(apiKeys.at));
      return rows.map(apiKey);
    },
    async revokeKey(business, id, now) {
      const rows = await database
        .update(apiKeys)
        .set({ revokedAt: now })
        .where(and(eq(apiKeys.business, business), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
        .returning();
      return rows.length === 1;
    },
  };
}
