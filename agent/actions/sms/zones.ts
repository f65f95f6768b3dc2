/** The time zones in which the owner of a number may be. */

import { timezones } from 'libphonenumber-geo-carrier';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Recipient } from './recipient.ts';

/** North American area codes that lie in several zones where the library names one. */
const SPLIT_AREAS: Record<string, readonly string[]> = {
  '219': ['America/Chicago', 'America/New_York'],
  '250': ['America/Vancouver', 'America/Edmonton'],
  '236': ['America/Vancouver', 'America/Edmonton'],
  '257': ['America/Vancouver', 'America/Edmonton'],
  '270': ['America/Chicago', 'America/New_York'],
  '306': ['America/Regina', 'America/Edmonton'],
  '308': ['America/Chicago', 'America/Denver'],
  '364': ['America/Chicago', 'America/New_York'],
  '367': ['America/Toronto', 'America/Halifax'],
  '418': ['America/Toronto', 'America/Halifax'],
  '423': ['America/New_York', 'America/Chicago'],
  '458': ['America/Los_Angeles', 'America/Boise'],
  '474': ['America/Regina', 'America/Edmonton'],
  '541': ['America/Los_Angeles', 'America/Boise'],
  '574': ['America/New_York', 'America/Chicago'],
  '581': ['America/Toronto', 'America/Halifax'],
  '605': ['America/Chicago', 'America/Denver'],
  '620': ['America/Chicago', 'America/Denver'],
  '639': ['America/Regina', 'America/Edmonton'],
  '672': ['America/Vancouver', 'America/Edmonton'],
  '701': ['America/Chicago', 'America/Denver'],
  '778': ['America/Vancouver', 'America/Edmonton'],
  '785': ['America/Chicago', 'America/Denver'],
  '807': ['America/Toronto', 'America/Winnipeg'],
  '812': ['America/New_York', 'America/Chicago'],
  '850': ['America/New_York', 'America/Chicago'],
  '867': ['America/Whitehorse', 'America/Edmonton', 'America/Winnipeg', 'America/Toronto'],
  '906': ['America/Detroit', 'America/Menominee'],
  '928': ['America/Phoenix', 'America/Denver'],
  '930': ['America/New_York', 'America/Chicago'],
  '931': ['America/Chicago', 'America/New_York'],
};

/** Countries of several zones whose mobile numbers do not tell which: the first and the last zone stand for all. */
const WIDE_COUNTRIES: Partial<Record<string, readonly string[]>> = {
  AU: ['Australia/Sydney', 'Australia/Perth'],
  BR: ['America/Noronha', 'America/Sao_Paulo', 'America/Rio_Branco'],
  CL: ['America/Santiago', 'Pacific/Easter'],
  EC: ['America/Guayaquil', 'Pacific/Galapagos'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  ID: ['Asia/Jakarta', 'Asia/Jayapura'],
  MN: ['Asia/Ulaanbaatar', 'Asia/Hovd'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham'],
  PG: ['Pacific/Port_Moresby', 'Pacific/Bougainville'],
  RU: ['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Kamchatka'],
};

/** All of them; empty where nobody can tell. */
export async function zonesOf({ number, country, callingCode, mobile }: Recipient): Promise<string[]> {
  const read = parsePhoneNumberFromString(number);
  if (read === undefined) return [];
  const known = (await timezones(read)) ?? [];
  const area = callingCode === '1' ? SPLIT_AREAS[number.slice(2, 5)] : undefined;
  const wide = mobile ? WIDE_COUNTRIES[country] : undefined;
  return [...new Set([...known, ...(area ?? []), ...(wide ?? [])])];
}
