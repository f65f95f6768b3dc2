/**
 * `npm run bench -- carrier`: everything that a carrier or a stranger can do wrong to the embedded line, each with what
 * is to come of it and whether it did, and what was left behind. Ends with 1 where anything is not as it should be.
 */
import {
  floodedBy,
  leftBehind,
  RIGHT,
  spoiledBy,
  startFaultyLine,
  tableOf,
  walkFaults,
} from '../e2e/harness/phone/fault-walk.ts';
import { stopEverySipp } from '../e2e/harness/phone/sipp.ts';
import { started, tidily } from './parts/tidily.ts';

export async function run(): Promise<void> {
  await tidily(async (later) => {
    const bare = await started(later, startFaultyLine(), (one) => one.close());
    later.defer(stopEverySipp);
    const rows = [...(await walkFaults(bare)), await floodedBy(bare, '127.0.0.2'), await spoiledBy(bare)];
    const left = await leftBehind(bare);
    rows.push({
      name: 'left behind by all of it',
      becomes: 'no call, room, port or process',
      came: left.join('; ') || RIGHT,
    });
    console.log(tableOf(rows));
    if (rows.some(({ came }) => came !== RIGHT)) process.exitCode = 1;
  });
}
