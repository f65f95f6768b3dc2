import { vi } from 'vitest';
import type { Command } from '../../agent/commands/command.ts';

/** Runs a command as its own process would, and gives what it printed and its exit code. */
export async function runCommand(
  command: Command,
  ...args: string[]
): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    return { code: await command.run(args), out: lines.join('\n') };
  } finally {
    log.mockRestore();
  }
}
