import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
const carillon = (args: string[], input: string) =>
  execFileSync(node, ['agent/cli.ts', ...args], { cwd: root, input, encoding: 'utf8' });
const lines = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('carillon understand', () => {
  it('gives one JSON object a line, in the order of the input', () => {
    const said = 'five one four five five five zero one four two\nI have no idea\nthe one I’m calling from\n';
    const out = lines(
      carillon(
        ['understand', '--lang', 'en', '--expect', 'phone', '--caller', '+16135550123', '--json'],
        said,
      ),
    );
    expect(out.map(({ value }) => value)).toEqual(['+15145550142', null, '+16135550123']);
    for (const line of out) expect(Object.keys(line)).toEqual(['value', 'confidence']);
  });

  it('gives yes, no or null for consent', () => {
    const out = lines(
      carillon(
        ['understand', '--lang', 'fr', '--expect', 'consent', '--json'],
        'oui envoyez-moi ça\nnon merci\noui allô\n\n',
      ),
    );
    expect(out.map(({ value }) => value)).toEqual(['yes', 'no', null, null]);
  });

  it('answers once a line, whatever separators a line holds', () => {
    const out = lines(
      carillon(
        ['understand', '--lang', 'en', '--expect', 'yesno', '--json'],
        'yes\rplease\n\nyes\u2028please\r\nno',
      ),
    );
    expect(out.map(({ value }) => value)).toEqual(['yes', null, 'yes', 'no']);
  });

  it('refuses a caller’s number without its country code', () => {
    const args = ['understand', '--lang', 'en', '--expect', 'phone', '--caller', '12345', '--json'];
    expect(() => carillon(args, 'the one I’m calling from\n')).toThrow(/cli\.caller/);
  });

  it('is a table for people', () => {
    expect(carillon(['understand', '--lang', 'en', '--expect', 'yesno'], 'nope\n')).toContain('no');
  });
});

describe('carillon route', () => {
  let folder = '';
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'carillon-route-')), 'business');
    carillon(['init', folder, '--lang', 'fr', '--templates', 'all'], '');
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it('names the task of each line, or null', () => {
    const said = 'je voudrais prendre rendez-vous\nvous fermez à quelle heure\nc’est quoi votre adresse\n';
    const out = lines(carillon(['route', folder, '--lang', 'fr', '--json'], said));
    expect(out.map(({ task }) => task)).toEqual(['book', null, 'directions']);
    for (const line of out) expect(Object.keys(line)).toEqual(['task', 'confidence']);
  });
});
