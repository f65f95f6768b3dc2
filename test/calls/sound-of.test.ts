import { describe, expect, it } from 'vitest';
import type { Entry } from '../../agent/calls/line.ts';
import { soundOf } from '../../agent/calls/sound-of.ts';
import type { Event } from '../../agent/engine/events.ts';

const journal = (events: Event[]): Entry[] => events.map((event, index) => ({ seq: index + 1, event }));
const piece = (at: number, id = 'r1') => ({ id, at, length: 1_000 });

describe('the sound of a call', () => {
  it('begins each line of a message after what was heard before, whichever recording it is', () => {
    const events: Event[] = [
      { type: 'hangup', at: 1 },
      { type: 'recording', at: 5_000, id: 'r1', text: 'My boiler', upTo: 2_000 },
      { type: 'recording', at: 6_000, id: 'r2', text: 'Another message', upTo: 9_000 },
      { type: 'recording', at: 8_000, id: 'r1', text: 'makes a noise' },
    ];
    const pieces = [piece(1_000), piece(2_000), piece(3_500), piece(9_000, 'r2')];
    expect(soundOf(journal(events), pieces)).toEqual([
      {
        id: 'r1',
        length: 3_000,
        lines: [
          { seq: 2, from: 0 },
          { seq: 4, from: 2_000 },
        ],
      },
      { id: 'r2', length: 1_000, lines: [{ seq: 3, from: 0 }] },
    ]);
  });

  it('is none where nothing was recorded, or it was kept as long as the business wanted', () => {
    expect(soundOf(journal([{ type: 'recording', at: 1, id: 'r1', text: 'Hello' }]), [])).toEqual([]);
  });
});
