import { decode } from '../decode.ts';
import { type Reader, reading } from '../reading.ts';

/** Text and Markdown, as they are; a first heading is the title. */
export const readText: Reader = async (bytes) => {
  const text = decode(bytes);
  return reading(text, { title: /^#\s+(.+)$/m.exec(text.slice(0, 2_000))?.[1]?.trim() ?? null });
};
