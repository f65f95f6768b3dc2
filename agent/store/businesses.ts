/** Businesses, whole: each is one document. */
import { eq } from 'drizzle-orm';
import { type Business, businessSchema } from '../business/business.ts';
import type { Database } from './connect.ts';
import { businesses } from './tables.ts';

export interface Businesses {
  /** Stores the business, in place of the one with the same id. */
  put(business: Business, at: number): Promise<void>;
  get(id: string): Promise<Business | null>;
  /** All of them, by id. */
  list(): Promise<Business[]>;
  remove(id: string): Promise<void>;
}

export function businessesIn(database: Database): Businesses {
  return {
    async put(business, at) {
      const document = businessSchema.parse(business);
      await database
        .insert(businesses)
        .values({ id: business.id, document, updatedAt: at })
        .onConflictDoUpdate({ target: businesses.id, set: { document, updatedAt: at } });
    },
    async get(id) {
      const [row] = await database.select().from(businesses).where(eq(businesses.id, id));
      return row === undefined ? null : businessSchema.parse(row.document);
    },
    async list() {
      const rows = await database.select().from(businesses).orderBy(businesses.id);
      return rows.map((row) => businessSchema.parse(row.document));
    },
    async remove(id) {
      await database.delete(businesses).where(eq(businesses.id, id));
    },
  };
}
