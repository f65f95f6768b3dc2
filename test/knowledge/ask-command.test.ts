import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

vi.setConfig({ testTimeout: 60_000 });
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const carillon = (...args: string[]) => run(process.execPath, ['agent/cli.ts', ...args], { cwd: root });
const dental = 'demo/businesses/riverside-dental';
const answerSchema = z.object({
  answer: z.string().nullable(),
  confidence: z.number(),
  sources: z.array(z.object({ id: z.string(), title: z.string() })),
  passages: z.array(z.object({ id: z.string(), score: z.number() })),
});

describe('carillon ask', () => {
  it('answers from a document besides the business’s pages, and says what could not be read', async () => {
    const files = 'test/knowledge/files';
    const { stdout, stderr } = await carillon(
      ...['ask', dental, 'How much is museum glass?', '--json', '--lang', 'en'],
      ...['--with', `${files}/prices.pdf`, '--with', `${files}/encrypted.pdf`],
    );
    const { answer, sources } = answerSchema.parse(JSON.parse(stdout));
    expect(answer).toContain('$60');
    expect(sources[0]?.title).toBe('Harbour Framing price list');
    expect(stderr).toContain(`✓ ${files}/prices.pdf`);
    expect(stderr).toContain('source.encrypted');
  });

  it('says null where the knowledge does not hold the answer', async () => {
    const { stdout } = await carillon('ask', dental, 'Do you sell trampolines?', '--json');
    expect(answerSchema.parse(JSON.parse(stdout))).toMatchObject({ answer: null, sources: [] });
  });
});

describe('carillon search', () => {
  it('prints one passage a line, best first', async () => {
    const { stdout } = await carillon('search', dental, 'cleaning price', '--limit', '2', '--json');
    const hits = stdout
      .trim()
      .split('\n')
      .map((line) => z.object({ document: z.string(), score: z.number() }).parse(JSON.parse(line)));
    expect(hits[0]?.document).toBe('prices');
    expect(hits).toHaveLength(2);
  });
});
