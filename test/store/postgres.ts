/** A throw-away PostgreSQL on a free port of loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { anyFree } from '../../agent/start/ports.ts';

const DEBIAN = '/usr/lib/postgresql';

/** Where `initdb` and `postgres` are: Debian keeps them off the PATH. */
function binaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  for (const version of versions) {
    const bin = join(DEBIAN, version, 'bin');
    if (existsSync(join(bin, 'initdb'))) return `${bin}/`;
  }
  return '';
}

export interface Postgres {
  /** Takes it away, as an outage would. */
  pause(): Promise<void>;
  /** Brings it back, where it was taken away, with all that it held. */
  resume(): Promise<void>;
  /** Makes an empty database and returns its address. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it. PostgreSQL refuses to run as root: there it runs as the system's own `postgres`. */
export async function startPostgres(): Promise<Postgres> {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'carillon-postgres-'));
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0;
  const as = asRoot ? ['runuser', '-u', 'postgres', '--'] : [];
  if (asRoot) {
    chmodSync(folder, 0o777);
    execFileSync('chown', ['postgres', folder]);
  }
  const [init = '', ...initArgs] = [
    ...as,
    `${bin}initdb`,
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-N',
    '-E',
    'UTF8',
  ];
  execFileSync(init, initArgs, { stdio: 'pipe', cwd: folder });
  const port = await anyFree();
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const [run = '', ...runArgs] = [...as, `${bin}postgres`, ...options];
  const launch = () => {
    const server = spawn(run, runArgs, { stdio: 'ignore', cwd: folder, detached: true });
    return { server, exited: new Promise((resolve) => server.once('close', resolve)) };
  };
  let running = launch();
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;

  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: address('postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const ready = async () => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await query('select 1');
      } catch (error) {
        if (attempt > 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const halt = async () => {
    // SIGINT asks PostgreSQL for a fast shutdown; the group, since `runuser` stands between.
    if (running.server.pid !== undefined) process.kill(-running.server.pid, 'SIGINT');
    await running.exited;
  };
  await ready();
  return {
    pause: halt,
    async resume() {
      if (running.server.exitCode === null && running.server.signalCode === null) return;
      running = launch();
      await ready();
    },
    async database(name) {
      await query(`create database ${name}`);
      return address(name);
    },
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
