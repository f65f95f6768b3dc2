import { initializeLogger, log } from '@livekit/agents';
import { expect, it, vi } from 'vitest';
import { keepLogImpersonal } from '../../agent/voice/log.ts';

it('keeps what was said and by whom out of the log', () => {
  initializeLogger({ pretty: false, level: 'info' });
  keepLogImpersonal();
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  log().child({ job: 'j1' }).warn({ 'lk.pii.user_input': 'my "name" is Ann', attempts: 2 }, 'skipped');
  spy.mockRestore();
  expect(written).toHaveLength(1);
  const line = JSON.parse(written[0] ?? '');
  expect(line).toMatchObject({ msg: 'skipped', job: 'j1', attempts: 2, 'lk.pii.user_input': '…' });
});
