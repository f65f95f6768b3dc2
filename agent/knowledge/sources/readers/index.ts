/** The reader of each type of file. */
import type { FileKind } from '../kind-of-file.ts';
import type { Reader } from '../reading.ts';

/** Loaded when needed: a reader's library is large, and a business may have no such file. */
export const READERS: Record<FileKind, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  html: async () => (await import('./html.ts')).readHtml,
  csv: async () => (await import('./csv.ts')).readCsv,
  json: async () => (await import('./json.ts')).readJson,
  markdown: async () => (await import('./text.ts')).readText,
  text: async () => (await import('./text.ts')).readText,
};
