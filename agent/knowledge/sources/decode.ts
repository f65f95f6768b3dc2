const BOMS: [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes as text: by their mark, the encoding they are said to be in, UTF-8, and else Windows' Western one. */
export function decode(bytes: Uint8Array, said: string | null = null): string {
  const marked = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  for (const encoding of [marked, said, 'utf-8']) {
    if (encoding === undefined || encoding === null) continue;
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // An unknown or wrong encoding: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
