/** Which of a worker's processes serves the only call: the one whose line to the server is open. Linux only. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { TestCarillon } from './everything.ts';

/** The pids of all that descend from `pid`. */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name in brackets may hold blanks.
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const found: number[] = [];
  const queue = [pid];
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    for (const [child, parent] of parents) {
      if (parent !== one) continue;
      found.push(child);
      queue.push(child);
    }
  }
  return found;
}

/** The sockets (inodes) of connections that are open to a port of loopback. */
function socketsTo(port: number): Set<string> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const sockets = new Set<string>();
  for (const line of readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1)) {
    const [, , remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/);
    if (state === '01' && remote.endsWith(`:${wanted}`)) sockets.add(inode);
  }
  return sockets;
}

/** The process of `carillon`'s worker that serves the only call, if one does. */
export function processOfCall(carillon: TestCarillon): number | undefined {
  const worker = carillon.children.find(({ name }) => name === 'worker');
  const sockets = socketsTo(Number(new URL(carillon.url).port));
  return descendants(worker?.pid ?? 0).find((pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`).some((fd) => {
        const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [];
        return inode !== undefined && sockets.has(inode);
      });
    } catch {
      return false;
    }
  });
}

/** Kills that process at once, as the machine would for want of memory. Throws where no process serves a call. */
export function killAgent(carillon: TestCarillon): void {
  const pid = processOfCall(carillon);
  if (pid === undefined) throw new Error('no process serves the call');
  process.kill(pid, 'SIGKILL');
}
