/** What the server reads from its environment. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Language, languageSchema } from '../business/language.ts';
import { CarillonError } from '../errors.ts';

export interface LiveKitSettings {
  /** Where the server and the worker reach it: `ws://` or `wss://`. */
  url: string;
  key: string;
  secret: string;
  /** Where browsers reach it; `{host}` stands for the host by which the visitor reached the server. */
  publicUrl: string;
}

export interface ServerSettings {
  host: string;
  /** 0: any free port. */
  port: number;
  home: string;
  databaseUrl: string | undefined;
  livekit: LiveKitSettings;
  /** From which the lines' keys are derived; the same on every server. */
  secret: string;
  /** Where workers reach the lines; null: this server's own address. */
  lineUrl: string | null;
  /** Origins that may open a call for any business: the demonstration site's. */
  origins: string[];
  /** Calls at once, over all businesses. */
  calls: number;
  /** How many proxies stand before the server, each adding to `X-Forwarded-For`. */
  proxies: number;
  /** The languages that the worker hears; null: not said, so that this machine's own count. */
  ears: Language[] | null;
  /** Folders of businesses to import at the start. */
  businesses: string[];
  /** The widget's built files. */
  dist: string;
}

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

const environmentSchema = z.object({
  CARILLON_HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3900),
  CARILLON_HOME: z.string().default('.carillon'),
  DATABASE_URL: z.string().optional(),
  LIVEKIT_URL: z.string().regex(/^(ws|wss|http|https):\/\//),
  LIVEKIT_API_KEY: z.string().min(1),
  LIVEKIT_API_SECRET: z.string().min(1),
  LIVEKIT_PUBLIC_URL: z.string().optional(),
  CARILLON_SECRET: z.string().min(16).optional(),
  CARILLON_LINE_URL: z.url().optional(),
  CARILLON_ORIGINS: list,
  CARILLON_CALLS: z.coerce.number().int().positive().default(50),
  CARILLON_PROXIES: z.coerce.number().int().min(0).default(0),
  CARILLON_EARS: list.pipe(z.array(languageSchema)),
  CARILLON_BUSINESSES: list,
  CARILLON_DIST: z.string().default('dist'),
});

/** Reads the settings. Throws `server.settings` naming each variable that is missing or wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): ServerSettings {
  // A variable that is set to nothing is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))].join(', ');
    throw new CarillonError('server.settings', {
      en: `Missing or wrong in the environment: ${names}. The README says what each holds. (\`npm start\` sets the LiveKit ones by itself.)`,
      fr: `Absent ou faux dans l’environnement : ${names}. Le README dit ce que chacun contient. (\`npm start\` règle lui-même ceux de LiveKit.)`,
    });
  }
  const env = read.data;
  const home = resolve(env.CARILLON_HOME);
  return {
    host: env.CARILLON_HOST,
    port: env.PORT,
    home,
    databaseUrl: env.DATABASE_URL,
    livekit: {
      url: env.LIVEKIT_URL,
      key: env.LIVEKIT_API_KEY,
      secret: env.LIVEKIT_API_SECRET,
      publicUrl: env.LIVEKIT_PUBLIC_URL ?? env.LIVEKIT_URL,
    },
    secret: env.CARILLON_SECRET ?? ownSecret(home),
    lineUrl: env.CARILLON_LINE_URL ?? null,
    origins: env.CARILLON_ORIGINS,
    calls: env.CARILLON_CALLS,
    proxies: env.CARILLON_PROXIES,
    ears: given.CARILLON_EARS === undefined ? null : env.CARILLON_EARS,
    businesses: env.CARILLON_BUSINESSES.map((folder) => resolve(folder)),
    dist: resolve(env.CARILLON_DIST),
  };
}

/** The secret of this folder, made at its first use. */
function ownSecret(home: string): string {
  const file = join(home, 'secret');
  mkdirSync(home, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}
