/** Opens the database: a PGlite folder, or PostgreSQL. Both get the same migrations. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { CarillonError } from '../errors.ts';
import * as tables from './tables.ts';

/** What the repositories work on: Drizzle over either database. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables>;

export interface Connection {
  kind: 'pglite' | 'postgres';
  database: Database;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Opens the folder, making it where it is missing. Only one process may have it open. */
export async function connectPglite(folder: string): Promise<Connection> {
  const [{ PGlite }, { vector }, { drizzle }, { migrate }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite-pgvector'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  mkdirSync(folder, { recursive: true });
  const client = await PGlite.create({ dataDir: folder, extensions: { vector } });
  const database = drizzle(client, { schema: tables });
  await migrate(database, { migrationsFolder });
  return { kind: 'pglite', database, close: () => client.close() };
}

/** Any number that is the same for all who migrate this database. */
const MIGRATION_LOCK = 7_201_966;

/** Connects to `url`. Throws `store.unreachable` where nothing answers. */
export async function connectPostgres(url: string): Promise<Connection> {
  const [{ default: pg }, { drizzle }, { migrate }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const one = await pool.connect();
    try {
      // Several servers may start at once on an empty database: one migrates, the others wait.
      await one.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await migrate(drizzle(one, { schema: tables }), { migrationsFolder });
    } finally {
      await one.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
      one.release();
    }
  } catch (error) {
    await pool.end();
    throw new CarillonError(
      'store.unreachable',
      {
        en: 'The PostgreSQL of DATABASE_URL could not be opened. Check that it runs, and the address, name and password.',
        fr: 'La base PostgreSQL de DATABASE_URL n’a pas pu être ouverte. Vérifiez qu’elle tourne, ainsi que l’adresse, le nom et le mot de passe.',
      },
      { cause: error },
    );
  }
  return { kind: 'postgres', database: drizzle(pool, { schema: tables }), close: () => pool.end() };
}
