/** How many segments a carrier cuts a text message into, and why. */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** These take two places of the GSM-7 alphabet. */
const EXTENDED = new Set('\f^{}\\[~]|€');

export interface Segments {
  encoding: 'GSM-7' | 'UCS-2';
  count: number;
  /** The characters that GSM-7 does not have: one is enough to halve what fits. */
  outside: string[];
}

/** Counts as carriers do: 160 places, or 153 in each part; in UCS-2, 70 or 67. A character is never cut in two. */
export function countSegments(text: string): Segments {
  const characters = [...text];
  const outside = [...new Set(characters.filter((one) => !BASIC.has(one) && !EXTENDED.has(one)))];
  const wide = outside.length > 0;
  const places = (one: string) => (wide ? one.length : EXTENDED.has(one) ? 2 : 1);
  const encoding = wide ? 'UCS-2' : 'GSM-7';
  const total = characters.reduce((sum, one) => sum + places(one), 0);
  if (total <= (wide ? 70 : 160)) return { encoding, count: total === 0 ? 0 : 1, outside };
  const room = wide ? 67 : 153;
  let count = 1;
  let used = 0;
  for (const one of characters) {
    if (used + places(one) > room) {
      count++;
      used = 0;
    }
    used += places(one);
  }
  return { encoding, count, outside };
}
