/** Who calls, as far as the headers of an INVITE tell. Pure. */
import { userOf } from './sip/head.ts';

export interface CallerHeaders {
  /** The user and the host of From. */
  from: { user: string; host: string };
  /** `P-Asserted-Identity`, which the party that we trust puts there. */
  asserted: string | undefined;
  privacy: string | undefined;
}

/** The caller's number as it was sent; null where it is withheld. */
export function callerId({ from, asserted, privacy }: CallerHeaders): string | null {
  const withheld = /\b(?:id|user|header|full)\b/i.test(privacy ?? '') && !/\bnone\b/i.test(privacy ?? '');
  if (withheld || from.host === 'anonymous.invalid') return null;
  const told = /<([^>]+)>/.exec(asserted ?? '')?.[1] ?? asserted?.trim() ?? '';
  const number = decodeURIComponentSafely(userOf(told) || from.user);
  return /^\+?[\d().\- ]{2,}$/.test(number) ? number : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
