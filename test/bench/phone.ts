/**
 * `npm run bench -- phone [calls]`: the embedded line. From the INVITE to the greeting heard, the delay that the bridge
 * adds each way, and how many calls this machine holds at once and what each of them costs; with the machine's own
 * voice and rules, and with a stand-in for a model that answers at once. Linux only.
 */

import { tidily } from './parts/tidily.ts';
import { phoneDelay } from './phone/delay.ts';
import { phoneLoad } from './phone/load.ts';

/** As many calls as are tried at once, at the most. */
const MOST = '16';

export async function run([most = MOST]: string[] = []): Promise<void> {
  await tidily(async (later) => {
    await phoneDelay(later);
    for (const mind of ['rules', 'stand-in model'] as const) await phoneLoad(later, mind, Number(most));
  });
}
