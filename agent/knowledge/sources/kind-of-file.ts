/** A file's type, by what is in it; the name only tells texts apart. */
import { fileTypeFromBuffer } from 'file-type';
import { sourceError } from './source-errors.ts';

export const FILE_KINDS = ['pdf', 'docx', 'markdown', 'text', 'html', 'csv', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const BY_ENDING: Record<string, FileKind> = {
  pdf: 'pdf',
  docx: 'docx',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
};
/** Types that `file-type` finds in what is a text all the same. */
const TEXTS = new Set(['xml', 'html']);

/** Throws `source.empty`, `source.wrong-name` or `source.unknown-type`. */
export async function kindOfFile(name: string, bytes: Uint8Array): Promise<FileKind> {
  if (bytes.length === 0) throw sourceError('source.empty');
  const said = BY_ENDING[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found !== undefined && !TEXTS.has(found.ext)) {
    // Opening an encrypted DOCX finds a compound file; that it is locked is what its owner must hear.
    if (said === 'docx' && found.ext === 'cfb') throw sourceError('source.encrypted');
    const kind = found.ext === 'pdf' || found.ext === 'docx' ? found.ext : null;
    if (kind !== null && (said === undefined || said === kind)) return kind;
    if (said === 'docx' && found.ext === 'zip') return 'docx';
    throw sourceError(said === undefined && kind === null ? 'source.unknown-type' : 'source.wrong-name');
  }
  if (said === 'pdf' || said === 'docx') throw sourceError('source.wrong-name');
  if (isBinary(bytes)) throw sourceError(said === undefined ? 'source.unknown-type' : 'source.wrong-name');
  if (said !== undefined) return said;
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart();
  return /^<(?:!doctype html|html|head|body)/i.test(start) ? 'html' : 'text';
}

/** Whether the bytes can be no text: zeros where no UTF-16 mark stands before them. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 10_000).includes(0);
}
