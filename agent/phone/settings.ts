/** The telephone's settings: `phone.yaml`, beside the businesses. */
import { readFileSync } from 'node:fs';
import ipaddr from 'ipaddr.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { phoneErrors } from './phone-errors.ts';

const portSchema = z.int().min(0).max(65_535);
/** `host`, `host:port` or `[v6]:port`. */
export const hostSchema = z
  .string()
  .regex(/^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?$/, 'a host, or host:port')
  .transform((text) => {
    const [, name = '', port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(text) ?? [];
    return { name: name.replace(/^\[|\]$/g, ''), port: port === undefined ? null : Number(port) };
  });
const bindSchema = z
  .string()
  .regex(/^(?:\[[0-9a-fA-F:]+\]|[\d.]+):\d{1,5}$/, 'address:port, such as 0.0.0.0:5060')
  .transform((text) => {
    const at = text.lastIndexOf(':');
    return { address: text.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(text.slice(at + 1)) };
  });
const rangeSchema = z
  .string()
  .transform((text) => (text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`))
  .refine((text) => ipaddr.isValidCIDR(text), 'an address or a range, such as 203.0.113.0/24');
const numberSchema = z
  .string()
  .regex(/^\+[1-9]\d{2,14}$/, 'a number such as "+14185550142", in quotation marks');
const nameSchema = z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens');
/** How a call's sound is encrypted (SRTP): never, where the far side can, or else not taken at all. */
const encryptionSchema = z.enum(['off', 'optional', 'required']);
export type Encryption = z.infer<typeof encryptionSchema>;
const transportSchema = z.enum(['udp', 'tcp', 'tls']).default('udp');

/** A password is written, or taken from a variable: `passwordFrom: SIP_PASSWORD`. */
const secretFields = { password: z.string().min(1).optional(), passwordFrom: z.string().min(1).optional() };

/** An ordinary SIP account, which the line registers to. */
const accountSchema = z.strictObject({
  name: nameSchema,
  user: z.string().min(1),
  domain: z.string().min(1),
  /** Where the provider signs in, where it is not the user. */
  username: z.string().min(1).optional(),
  ...secretFields,
  /** The provider's host, where it is not the domain. */
  proxy: hostSchema.optional(),
  transport: transportSchema,
  srtp: encryptionSchema.default('off'),
  /** The number that calls through this account were made to. */
  number: numberSchema,
  /** How long a registration is asked for, in seconds. */
  expires: z.int().min(30).max(7_200).default(300),
});
export type Account = z.infer<typeof accountSchema>;

/** A carrier, or an exchange, that sends calls to us and takes ours. */
const trunkSchema = z.strictObject({
  name: nameSchema,
  /** Where its calls come from; nobody else is answered. */
  addresses: z.array(rangeSchema).min(1),
  /** What it must prove besides, and what we prove to it. */
  username: z.string().min(1).optional(),
  ...secretFields,
  /** Where our own calls go; absent: none can be made. */
  outbound: hostSchema.optional(),
  transport: transportSchema,
  srtp: encryptionSchema.default('off'),
  /** The number that our own calls show. */
  number: numberSchema.optional(),
});
export type Trunk = z.infer<typeof trunkSchema>;

export const embeddedSchema = z.strictObject({
  line: z.literal('embedded'),
  listen: z
    .strictObject({
      udp: bindSchema.optional(),
      tcp: bindSchema.optional(),
      tls: z.strictObject({ at: bindSchema, certificate: z.string(), key: z.string() }).optional(),
    })
    .default({ udp: { address: '0.0.0.0', port: 5_060 } })
    .refine(({ udp, tcp, tls }) => (udp ?? tcp ?? tls) !== undefined, 'one of udp, tcp, tls'),
  /** Our address, as others reach it. Default: this machine's own. */
  address: z.string().optional(),
  rtp: z
    .strictObject({ from: portSchema, to: portSchema })
    .refine(({ from, to }) => to > from, '`to` must be above `from`')
    .default({ from: 20_000, to: 20_999 }),
  limits: z
    .strictObject({
      /** Calls at once, over all numbers. */
      calls: z.int().positive().default(30),
      /** New calls that one address of a trunk may bring in a second. */
      perSecond: z.int().positive().default(10),
      /** How long a caller may send no sound at all, in seconds. */
      silence: z.int().positive().default(30),
    })
    .prefault({}),
  accounts: z.array(accountSchema).default([]),
  trunks: z.array(trunkSchema).default([]),
  /** Which account or trunk our own calls go through. Default: the first that can. */
  dial: z.string().optional(),
});
export type EmbeddedSettings = z.infer<typeof embeddedSchema>;

/** A carrier behind LiveKit's SIP service. */
const carrierSchema = z.strictObject({
  name: nameSchema,
  /** The numbers whose calls it brings. */
  numbers: z.array(numberSchema).min(1),
  /** Where its calls come from; nobody else is let in. */
  addresses: z.array(rangeSchema).min(1),
  /** What it must prove besides, and what is proved to it. */
  username: z.string().min(1).optional(),
  ...secretFields,
  /** Where calls go out, `host` or `host:port`; absent: none can be made. */
  outbound: z
    .string()
    .regex(/^[A-Za-z0-9._-]+(?::\d{1,5})?$/, 'a host, or host:port')
    .optional(),
  transport: transportSchema,
  srtp: encryptionSchema.default('off'),
});
export type Carrier = z.infer<typeof carrierSchema>;

export const livekitSchema = z.strictObject({
  line: z.literal('livekit'),
  carriers: z.array(carrierSchema).min(1),
  /** Which carrier our own calls go through. Default: the first that can. */
  dial: z.string().optional(),
});
export type LiveKitLineSettings = z.infer<typeof livekitSchema>;

const phoneSchema = z.discriminatedUnion('line', [embeddedSchema, livekitSchema]);
export type PhoneSettings = z.infer<typeof phoneSchema>;

/**
 * Reads the file. Throws `phone.settings` naming what is wrong in it, and `phone.no-password` where a password's
 * variable is not set.
 */
export function readPhoneSettings(file: string, environment: NodeJS.ProcessEnv): PhoneSettings {
  let given: unknown;
  try {
    given = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw phoneErrors.settings(
      file,
      cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'unreadable',
    );
  }
  const read = phoneSchema.safeParse(given);
  if (!read.success) {
    const what = read.error.issues
      .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
      .join('; ');
    throw phoneErrors.settings(file, what);
  }
  const settings = read.data;
  const parties =
    settings.line === 'livekit' ? settings.carriers : [...settings.accounts, ...settings.trunks];
  if (parties.length === 0)
    throw phoneErrors.settings(file, 'neither `accounts` nor `trunks`: nobody could call');
  for (const party of parties) {
    if (party.passwordFrom === undefined) continue;
    const password = environment[party.passwordFrom];
    if (!password) throw phoneErrors.noPassword(file, party.name, party.passwordFrom);
    party.password = password;
  }
  return settings;
}
