/** A business of the store with the sounds that it plays: what a folder of it holds. */
import type { Business } from '../business/business.ts';
import { soundsOf } from '../business/sound/sounds-of.ts';
import type { WholeBusiness } from '../commands/business-folder.ts';
import type { Store } from '../store/open-store.ts';

/** The business as it stands, null where there is none, and its sounds by id. */
export async function wholeBusiness(
  store: Store,
  id: string,
): Promise<{ business: Business | null; sounds: WholeBusiness['sounds'] }> {
  const business = await store.businesses.get(id);
  const sounds = new Map<string, Uint8Array>();
  for (const sound of business === null ? [] : soundsOf(business)) {
    const bytes = await store.sounds.read(id, sound);
    if (bytes !== null) sounds.set(sound, bytes);
  }
  return { business, sounds };
}

/** Stores the business, its sounds first: no call meets one whose sound is not there. */
export async function keepWhole(
  store: Store,
  { business, sounds }: WholeBusiness,
  at: number,
  by?: string,
): Promise<void> {
  for (const [id, bytes] of sounds) await store.sounds.keep({ business: business.id, id, bytes }, at);
  await store.businesses.put(business, at, by);
}
