/** Makes the words of a text out of the owner's template. */
import { createHash } from 'node:crypto';
import { factFor } from '../../business/blanks.ts';
import type { Business } from '../../business/business.ts';
import type { Language } from '../../business/language.ts';
import { countSegments } from '../../business/segments.ts';

export interface RenderedText {
  body: string;
  segments: number;
  /** Of the words that leave: another version is another text. */
  version: string;
}

/** More than this is a letter, not a text. */
const MOST_SEGMENTS = 4;
/** A value that a caller gave is data: it may not bring a line of its own, nor a link. */
const LONGEST_VALUE = 120;
const OPT_OUT = /\b(stop|arr[eê]t|unsubscribe|d[ée]sabonner)\b/i;
/** Countries whose carriers require that each text says how to stop them. */
const OPT_OUT_REQUIRED = new Set(['US']);

export interface TextAsked {
  text: string;
  language: Language;
  values: Record<string, string>;
  /** The recipient's, ISO 3166-1 alpha-2. */
  country: string;
}

/**
 * The text, or the code of the refusal: `sms.no-text` where there is none in that language, `sms.blank` where a blank
 * stays empty, `sms.no-opt-out` where the recipient's country wants the way out written and it is not, `sms.too-long`.
 */
export function renderText(business: Business, asked: TextAsked): RenderedText | string {
  const template = business.texts.find(({ id }) => id === asked.text)?.body[asked.language];
  if (template === undefined) return 'sms.no-text';
  let missing = false;
  const body = template.replace(/\[([^[\]\n]{1,80})\](?!\()/g, (blank, name: string) => {
    const value = factFor(business, name) ?? valueFor(asked.values, name);
    if (value === undefined) missing = true;
    return value ?? blank;
  });
  if (missing) return 'sms.blank';
  if (OPT_OUT_REQUIRED.has(asked.country) && !OPT_OUT.test(body)) return 'sms.no-opt-out';
  const segments = countSegments(body).count;
  if (segments === 0) return 'sms.no-text';
  if (segments > MOST_SEGMENTS) return 'sms.too-long';
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { body, segments, version };
}

function valueFor(values: Record<string, string>, name: string): string | undefined {
  const plain = (text: string) => text.trim().replaceAll('’', "'").toLocaleLowerCase();
  const value = Object.entries(values)
    .find(([key]) => plain(key) === plain(name))?.[1]
    .trim();
  if (value === undefined || value === '' || value.length > LONGEST_VALUE) return undefined;
  return /[\n\r]|:\/\/|www\./i.test(value) ? undefined : value;
}
