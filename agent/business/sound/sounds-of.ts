import type { Business } from '../business.ts';

/** The ids of every sound that the business plays. */
export function soundsOf({ destinations }: Pick<Business, 'destinations'>): string[] {
  return [...new Set(destinations.flatMap(({ recording }) => Object.values(recording)))];
}
