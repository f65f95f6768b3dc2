import type { Business } from '../../../agent/business/business.ts';
import type { Entry } from '../../../agent/calls/line.ts';
import { compileBusiness } from '../../../agent/engine/compile-business.ts';
import { understand } from '../../../agent/engine/understanding/cascade.ts';
import { createLocalCall, type LocalCallOptions } from '../../../agent/voice/local-call.ts';

/** The journal of a caller's whole call, by the rules: they say these lines, then hang up. A visitor, in English. */
export async function wholeCall(
  of: Business,
  lines: readonly string[],
  {
    now,
    act,
    channel = 'web',
    language = 'en',
    caller = null,
  }: Pick<LocalCallOptions, 'now' | 'act'> &
    Partial<Pick<LocalCallOptions, 'channel' | 'language' | 'caller'>>,
): Promise<Entry[]> {
  const call = createLocalCall({
    program: compileBusiness(of),
    channel,
    language,
    caller,
    now,
    understand: (request) => understand(request, null),
    search: async () => ({ answer: null, sources: [] }),
    ...(act === undefined ? {} : { act }),
  });
  await call.begin();
  for (const line of lines) await call.say(line);
  await call.hangUp();
  return call.journal.map((event, index) => ({ seq: index + 1, event }));
}
