/**
 * Passages' vectors, by pgvector. The extension is not everywhere, so neither it nor this table is part of the
 * migrations: both are made the first time that vectors are asked for.
 */
import { sql } from 'drizzle-orm';
import type { Vectors } from '../knowledge/embedding/embed-passages.ts';
import type { Database } from './connect.ts';

/** Makes the extension and the table where they are missing; null where the database has no pgvector to make. */
export async function openVectors(database: Database): Promise<Vectors | null> {
  try {
    await database.transaction(async (transaction) => {
      // Several servers may ask at once: « if not exists » alone lets two of them collide.
      await transaction.execute(sql`select pg_advisory_xact_lock(7201967)`);
      await transaction.execute(sql`create extension if not exists vector`);
      await transaction.execute(sql`
        create table if not exists passage_vectors (
          business text not null, model text not null, hash text not null, vector vector not null,
          primary key (business, model, hash))`);
    });
  } catch {
    return null;
  }
  return vectorsIn(database);
}

function vectorsIn(database: Database): Vectors {
  return {
    async known(business, model) {
      return new Set(
        rowsOf(
          await database.execute(
            sql`select hash from passage_vectors where business = ${business} and model = ${model}`,
          ),
        ),
      );
    },
    async keep(business, model, vectors) {
      if (vectors.length === 0) return;
      const rows = vectors.map(
        ({ hash, vector }) => sql`(${business}, ${model}, ${hash}, ${JSON.stringify(vector)}::vector)`,
      );
      await database.execute(sql`
        insert into passage_vectors (business, model, hash, vector) values ${sql.join(rows, sql`, `)}
        on conflict (business, model, hash) do update set vector = excluded.vector`);
    },
    async keepOnly(business, model, hashes) {
      await database.execute(sql`
        delete from passage_vectors where business = ${business}
        and not (model = ${model} and hash in (select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb)))`);
    },
    async nearest(business, model, vector, limit) {
      // A business has thousands of passages at most: looking at each is exact, and takes milliseconds.
      const near = JSON.stringify(vector);
      return rowsOf(
        await database.execute(sql`
          select hash from passage_vectors
          where business = ${business} and model = ${model} and vector_dims(vector) = ${vector.length}
          order by vector <=> ${near}::vector limit ${limit}`),
      );
    },
  };
}

/** Both drivers give `{ rows }`. */
function rowsOf(result: unknown): string[] {
  const { rows } = result as { rows: { hash: string }[] };
  return rows.map(({ hash }) => hash);
}
