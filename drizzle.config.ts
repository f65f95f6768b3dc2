import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './agent/store/tables.ts',
  out: './agent/store/migrations',
});
