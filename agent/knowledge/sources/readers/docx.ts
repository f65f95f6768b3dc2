import mammoth from 'mammoth';
import yauzl from 'yauzl';
import type { SourceLimits } from '../limits.ts';
import { type Reader, reading } from '../reading.ts';
import { sourceError } from '../source-errors.ts';
import { markdownOf } from './markdown-of.ts';

/** A Word document. Throws `source.bomb` where it holds far more than its size, `source.wrong-name` where it is another. */
export const readDocx: Reader = async (bytes, limits) => {
  const buffer = Buffer.from(bytes);
  await weigh(buffer, limits);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return reading(markdownOf(value));
};

/** Opens every entry once, counting what really comes out: the sizes that a ZIP declares may lie. */
async function weigh(buffer: Buffer, limits: SourceLimits): Promise<void> {
  const zip = await yauzl
    .fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true })
    .catch((cause: unknown) => {
      throw sourceError('source.unreadable', cause);
    });
  let declared = 0;
  let opened = 0;
  let document = false;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    if (declared > limits.openedBytes) throw sourceError('source.bomb');
    if (entry.fileName === 'word/document.xml') document = true;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) opened += chunk.length;
    } catch (cause) {
      // More comes out than the entry declares.
      const lies = cause instanceof Error && /bytes/.test(cause.message);
      throw sourceError(lies ? 'source.bomb' : 'source.unreadable', cause);
    }
    if (opened > limits.openedBytes) throw sourceError('source.bomb');
  }
  if (!document) throw sourceError('source.wrong-name');
}
