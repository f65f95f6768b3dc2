/** The business without its tasks, read and written over what was read. */
import type { Business } from '../../agent/business/business.ts';
import { ApiError, type BusinessApi } from './api.ts';

export type Profile = Omit<Business, 'tasks' | 'scenarios'>;
/** As it was read: `over` tells the server what is written over. */
export interface ReadProfile {
  profile: Profile;
  over: string;
}

export const readProfile = (api: BusinessApi) => api<ReadProfile>('GET', '');

/**
 * Changes what is there now, whoever wrote meanwhile: for a change that leaves everybody else's alone. Rejects with an
 * `ApiError`.
 */
export async function changeProfile(
  api: BusinessApi,
  change: (profile: Profile) => Profile,
): Promise<ReadProfile> {
  for (let tries = 0; ; tries++) {
    const { profile, over } = await readProfile(api);
    try {
      return await api<ReadProfile>('PUT', '/profile', { over, profile: change(profile) });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409 || tries === 3) throw error;
    }
  }
}
