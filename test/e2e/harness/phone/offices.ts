/** Businesses with one telephone number each: what a caller can do there differs, so that a test need not say much. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Office {
  id: string;
  /** E.164. */
  number: string;
  /** Whom callers are put through to: a SIP address, how, for how many seconds it rings, and what is heard after that. */
  person?: { address: string; by?: 'bridge' | 'refer'; ring?: number; recording?: Uint8Array };
}

/** The text that every office can send, and what is said before it. */
export const MAP = 'Our map: https://office.example/map Reply STOP to opt out.';
const DIRECTIONS = `---
emoji: 📍
name: Give directions
trigger: The caller asks for directions, for the address, or how to get there
---
1. Offer the map
   We are beside the marina. May I text you a link to the map at [phone number]? Just say yes.
   - If yes: Perfect, I’m sending it now. [Send the text](action:sms/map)
   - If no: That’s fine, I won’t send anything.
`;

const RECORDING = 'recordings/person.en.wav';

const profileOf = ({ id, number, person }: Office) => `id: ${id}
name: The office
languages: [en]
timezone: America/Toronto
country: CA
phone: "${number}"
greeting:
  en: The office, hello! How can I help you?
${
  person === undefined
    ? ''
    : `destinations:
  - id: person
    name: Our team
    kind: sip
    address: "${person.address}"
    by: ${person.by ?? 'bridge'}
    ring: ${person.ring ?? 20}
    voicemail:
      en: Nobody can take your call.
${person.recording === undefined ? '' : `    recording:\n      en: ${RECORDING}\n`}`
}texts:
  - id: map
    body:
      en: "${MAP}"
texting:
  hours: { from: "00:00", to: "24:00" }
`;

/** Writes a folder of them, to be given to Carillon. */
export function furnish(offices: readonly Office[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-offices-'));
  for (const office of offices) {
    const own = join(folder, office.id);
    mkdirSync(join(own, 'tasks'), { recursive: true });
    writeFileSync(join(own, 'business.yaml'), profileOf(office));
    if (office.person?.recording !== undefined) {
      mkdirSync(join(own, 'recordings'));
      writeFileSync(join(own, RECORDING), office.person.recording);
    }
    writeFileSync(join(own, 'tasks', '01-directions.md'), DIRECTIONS);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
