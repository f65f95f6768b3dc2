/** What Linux says of processes and their memory. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  pid: number;
  parent: number;
  command: string;
}

/** The processes that `pid` started, and those that they started. */
export function processesUnder(pid: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(Number(name)) : []));
  const under = (id: number): Process[] =>
    all.filter(({ parent }) => parent === id).flatMap((one) => [one, ...under(one.pid)]);
  return under(pid);
}

/** In MB: `resident` counts shared pages whole, `proportional` their share. 0 where the process is gone. */
export function memoryOf(pid: number): { resident: number; proportional: number } {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const field = (name: string) =>
      Number(text.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0) / 1_024;
    return { resident: field('Rss'), proportional: field('Pss') };
  } catch {
    return { resident: 0, proportional: 0 };
  }
}

/** The processor time that a process has used so far, in seconds. 0 where it is gone. */
export function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Linux counts it in hundredths, whatever the machine.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function read(pid: number): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = Number(status.match(/^PPid:\s+(\d+)/m)?.[1]);
    return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    return [];
  }
}
