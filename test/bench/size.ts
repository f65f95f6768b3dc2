/** `npm run bench -- size`: the widget's bytes, as `npm run size` prints them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWidget } from '../../agent/start/build-widget.ts';

const root = join(import.meta.dirname, '../..');

export async function run(args: string[] = []): Promise<void> {
  await buildWidget(root);
  const size = join(root, 'widget/build/size.ts');
  const { status } = spawnSync(process.execPath, [size, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
