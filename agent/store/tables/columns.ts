/** Kinds of columns that Drizzle has no name for. */
import { bigint, customType } from 'drizzle-orm/pg-core';

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Milliseconds since the epoch. */
export const moment = (name: string) => bigint(name, { mode: 'number' });
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
