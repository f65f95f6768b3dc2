import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../../agent/calls/transcript.ts';
import { wholeCall } from '../console/support/whole-call.ts';
import { business } from '../store/samples.ts';

describe('a transcript', () => {
  it('tells once that the caller hung up', async () => {
    const journal = await wholeCall(business, ['Hello'], { now: '2026-03-10T18:00:00Z' });
    const marks = transcriptOf(business, journal).filter(({ type }) => type === 'mark');
    expect(marks).toMatchObject([{ mark: 'hangup' }]);
  });
});
