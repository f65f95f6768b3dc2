/** The tables. One definition for PGlite and PostgreSQL; `npm run migrations` writes the SQL that makes them. */
export * from './tables/businesses.ts';
export * from './tables/calls.ts';
export * from './tables/deliveries.ts';
export * from './tables/desks.ts';
export * from './tables/knowledge.ts';
export * from './tables/people.ts';
export * from './tables/texts.ts';
