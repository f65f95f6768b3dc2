/** G.711 in both its laws, by tables made from the library's samples at their first use. */
import laws from 'alawmulaw';
import type { Codec } from './sdp.ts';

interface Tables {
  decode: Int16Array;
  encode: Uint8Array;
}

const tables = new Map<Codec, Tables>();

function tablesOf(codec: Codec): Tables {
  const made = tables.get(codec);
  if (made !== undefined) return made;
  const law = codec === 'PCMU' ? laws.mulaw : laws.alaw;
  const decode = Int16Array.from({ length: 256 }, (_none, value) => law.decodeSample(value));
  const encode = Uint8Array.from(
    { length: 65_536 },
    (_none, value) => law.encodeSample((value << 16) >> 16) & 255,
  );
  const both = { decode, encode };
  tables.set(codec, both);
  return both;
}

/** Samples of 16 bits, from bytes of G.711. */
export function decodeG711(codec: Codec, bytes: Uint8Array): Int16Array {
  const { decode } = tablesOf(codec);
  return Int16Array.from(bytes, (byte) => decode[byte] ?? 0);
}

/** Bytes of G.711, from samples of 16 bits. */
export function encodeG711(codec: Codec, samples: Int16Array): Uint8Array {
  const { encode } = tablesOf(codec);
  return Uint8Array.from(samples, (sample) => encode[sample & 65_535] ?? 0);
}
