import type { Business } from '../../../business/business.ts';
import type { Store } from '../../../store/open-store.ts';
import type { Trial } from '../../../store/trials.ts';
import { hashOf } from '../../access/secrets.ts';
import { RefusalError } from '../../refusals.ts';

/** Whom a visitor calls: a business by its id, or a draft of one by the secret of its trial. */
export interface CalledBusiness {
  business: Business;
  trial: Trial | null;
}

/** Finds it. Throws `call.unknown-business`. */
export async function calledBusiness(store: Store, name: string): Promise<CalledBusiness> {
  const trial = await store.trials.find(hashOf(name), Date.now());
  const business = await store.businesses.get(trial?.business ?? name);
  if (business === null) throw new RefusalError('call.unknown-business');
  return { business, trial };
}
