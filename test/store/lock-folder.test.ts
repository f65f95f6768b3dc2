import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../agent/store/lock-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'carillon-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a folder', () => {
  it('is refused while a living process holds it, and names that process', async () => {
    const other = spawn('sleep', ['30']);
    writeFileSync(join(home, 'lock'), String(other.pid));
    expect(() => lockFolder(home)).toThrow(
      expect.objectContaining({ code: 'store.in-use', message: expect.stringContaining(String(other.pid)) }),
    );
    const ended = new Promise((resolve) => other.once('close', resolve));
    other.kill('SIGKILL');
    await ended;
    lockFolder(home)();
  });

  it('is free again once it was given back, and when what is written there is no process', () => {
    lockFolder(home)();
    writeFileSync(join(home, 'lock'), 'nonsense');
    lockFolder(home)();
  });
});
