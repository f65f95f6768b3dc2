import { readFile as readBytes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SOURCE_LIMITS } from '../../agent/knowledge/sources/limits.ts';
import { readFile } from '../../agent/knowledge/sources/read-file.ts';

const fixture = (name: string) => readBytes(new URL(`./files/${name}`, import.meta.url));
const read = async (name: string, as = name) => readFile(as, await fixture(name));

describe('each type of file becomes text with its title', () => {
  it('reads a PDF, putting broken lines together', async () => {
    const { title, text, language } = await read('prices.pdf');
    expect(title).toBe('Harbour Framing price list');
    expect(text).toContain('A frame is ready in ten business days.');
    expect(text).toContain('Museum glass adds $60');
    expect(language).toBe('en');
  });

  it('reads a Word document with its headings and tables', async () => {
    const { text, language } = await read('politique.docx');
    expect(text).toContain('# Politique d’annulation');
    expect(text).toContain('| Coloration | 110 $ |');
    expect(language).toBe('fr');
  });

  it('reads a page in its own encoding, with the hours, address and phone that it declares', async () => {
    const { title, text, links } = await read('boutique.html');
    expect(title).toBe('Réparation de lampes');
    expect(text).toContain('| Changer un fil | 35 $ |');
    expect(text).toContain('Heures d’ouverture\u00a0: lundi, mardi 09:00–17:30.');
    expect(text).toContain('Adresse\u00a0: 12, rue Saint-Jean, Québec, G1R 1S2.');
    expect(text).toContain('Téléphone\u00a0: +1 418 555 0142.');
    expect(links).toEqual(['/contact']);
    expect(text).not.toContain('schema.org');
  });

  it('reads a table in Windows’ encoding with semicolons', async () => {
    const { title, text } = await read('services.csv');
    expect(title).toBe('services');
    expect(text).toContain('| Service | Durée | Prix |');
    expect(text).toContain('| Massage suédois | 60 minutes | 95 $ |');
  });

  it('reads questions and answers from JSON', async () => {
    const { text } = await read('faq.json');
    expect(text).toContain('# Can I return a lamp?\n\nLamps may be returned within 30 days.');
  });

  it('reads Markdown and plain text as they are', async () => {
    expect(await read('parking.md')).toMatchObject({ title: 'Stationnement', language: 'fr' });
    expect(await read('hours.txt')).toMatchObject({ title: 'hours', language: 'en' });
  });
});

describe('a bad file says what is wrong with it', () => {
  it.each([
    ['encrypted.pdf', 'source.encrypted'],
    ['bomb.docx', 'source.bomb'],
    ['lying-sizes.docx', 'source.bomb'],
    ['empty.txt', 'source.empty'],
    ['chinese.html', 'source.language'],
    ['picture.pdf', 'source.wrong-name'],
  ])('%s: %s', async (name, code) => {
    await expect(read(name)).rejects.toMatchObject({ code });
  });

  it.each([
    ['prices.pdf', 'prices.docx'],
    ['politique.docx', 'politique.pdf'],
    ['hours.txt', 'hours.pdf'],
    ['picture.pdf', 'picture.txt'],
    ['politique.docx', 'politique.csv'],
  ])('%s named %s: the name and the content differ', async (name, as) => {
    await expect(read(name, as)).rejects.toMatchObject({ code: 'source.wrong-name' });
  });

  it('refuses what it cannot read, by its content', async () => {
    await expect(read('picture.pdf', 'picture')).rejects.toMatchObject({ code: 'source.unknown-type' });
  });

  it('tells a PDF of scans from one with text', async () => {
    const scan = scannedPdf(9_500_000);
    await expect(readFile('scan.pdf', scan)).rejects.toMatchObject({ code: 'source.no-text' });
  });

  it('refuses a table of 200,000 rows', async () => {
    const csv = `a,b\n${Array.from({ length: 200_000 }, (_, row) => `row ${row},${row * 7}`).join('\n')}`;
    await expect(readFile('big.csv', Buffer.from(csv))).rejects.toMatchObject({
      code: 'source.too-many-rows',
    });
  });

  it('refuses a file over the limit, which can be set', async () => {
    const bytes = Buffer.alloc(SOURCE_LIMITS.fileBytes + 1, 'a ');
    await expect(readFile('big.txt', bytes)).rejects.toMatchObject({ code: 'source.too-large' });
    const small = { ...SOURCE_LIMITS, fileBytes: 10 };
    await expect(readFile('x.txt', Buffer.from('more than ten'), small)).rejects.toMatchObject({
      code: 'source.too-large',
    });
  });

  it('gives up a page that never closes what it opens, and the server goes on', async () => {
    const endless = Buffer.from(`<html><body>${'<div>'.repeat(400_000)}`);
    const limits = { ...SOURCE_LIMITS, readMs: 4_000, readMegabytes: 256 };
    await expect(readFile('endless.html', endless, limits)).rejects.toMatchObject({
      code: expect.stringMatching(/^source\.(unreadable|too-slow|too-much-memory|empty)$/),
    });
    expect((await read('hours.txt')).text).toContain('Tuesday');
  });

  it('gives up a document that takes more memory than it may', async () => {
    const deep = Buffer.from(JSON.stringify(Array.from({ length: 300_000 }, (_, at) => [at, [at]])));
    const limits = { ...SOURCE_LIMITS, readMegabytes: 24, rows: 1_000_000 };
    await expect(readFile('deep.json', deep, limits)).rejects.toMatchObject({
      code: expect.stringMatching(/^source\.(too-much-memory|unreadable)$/),
    });
  });

  it('says it in both languages, with what to do', async () => {
    await expect(read('encrypted.pdf')).rejects.toMatchObject({
      words: { en: expect.stringContaining('password'), fr: expect.stringContaining('mot de passe') },
    });
  });
});

/** A PDF of one page that is one picture, `size` bytes long. */
function scannedPdf(size: number): Buffer {
  const side = Math.floor(Math.sqrt(size));
  const picture = Buffer.alloc(side * side, 0xc8);
  const draw = 'q 612 0 0 792 0 0 cm /Im1 Do Q';
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /Im1 5 0 R >> >> /Contents 4 0 R >>',
    ),
    Buffer.from(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture.length} >>\nstream\n`,
      ),
      picture,
      Buffer.from('\nendstream'),
    ]),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
