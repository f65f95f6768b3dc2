/** The files that production starts from say nothing that the code does not know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const serviceSchema = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
});
const text = read('compose.yaml');
const { services } = z
  .object({ services: z.record(z.string(), serviceSchema) })
  .parse(parse(text, { merge: true }));
const dockerfile = read('Dockerfile');

describe('compose.yaml', () => {
  const source = readdirSync(join(root, 'agent'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('agent', name)))
    .join('\n');
  const ours = Object.entries(services).filter(([, { image }]) => image === 'carillon');

  it('gives our own programs only variables that they read, and commands that there are', () => {
    expect(ours.map(([name]) => name)).toEqual(['server', 'worker']);
    for (const [name, { environment, command }] of ours) {
      const unknown = Object.keys(environment).filter((one) => !new RegExp(`\\b${one}\\b`).test(source));
      expect([name, unknown]).toEqual([name, []]);
      expect(existsSync(join(root, 'agent/commands', `${command?.[0]}.ts`))).toBe(true);
    }
  });

  it('names every variable at its top that must be set', () => {
    const [top = ''] = text.split('x-carillon:');
    const needed = [...text.matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, name]) => name ?? '');
    expect(needed.filter((name) => !top.includes(name))).toEqual([]);
    expect(needed.length).toBeGreaterThan(5);
  });

  it('starts nothing before what it waits for is well, and names the version of each image', () => {
    for (const [name, { depends_on, image }] of Object.entries(services)) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        expect([name, other, services[other] !== undefined]).toEqual([name, other, true]);
        if (condition === 'service_healthy') expect(services[other]?.healthcheck).toBeDefined();
      }
      if (image !== 'carillon') expect(image).toMatch(/:[\w.-]*\d/);
    }
  });

  it('holds configurations of LiveKit and of its telephone that are one', () => {
    const of = (service: string, variable: string): Record<string, unknown> =>
      parse(String(services[service]?.environment[variable]).replaceAll(/\$\{([A-Z_]+):\?\}/g, '$1'));
    const livekit = of('livekit', 'LIVEKIT_CONFIG');
    const sip = of('sip', 'SIP_CONFIG_BODY');
    expect(livekit).toMatchObject({
      keys: { LIVEKIT_API_KEY: 'LIVEKIT_API_SECRET' },
      webhook: { api_key: 'LIVEKIT_API_KEY', urls: ['http://127.0.0.1:3900/livekit/webhook'] },
    });
    expect(sip).toMatchObject({ redis: livekit.redis, api_key: 'LIVEKIT_API_KEY', sip_port: 5060 });
  });
});

describe('the image', () => {
  it('has no more than production needs, and is run by nobody’s superuser', () => {
    expect(dockerfile).toContain('npm ci --omit=dev');
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('RUN '));
    const [, build = ''] = /RUN npm run (\w+)/.exec(dockerfile) ?? [];
    const { scripts, dependencies, engines } = JSON.parse(read('package.json'));
    expect(scripts[build]).toContain('vite build');
    expect(Object.keys(dependencies)).toContain('vite');
    expect(dockerfile).toContain(`FROM node:${(engines?.node ?? dependencies.node).match(/\d+/)[0]}-`);
    const entry = /ENTRYPOINT \["node", "([^"]+)"\]/.exec(dockerfile)?.[1] ?? '';
    expect(existsSync(join(root, entry))).toBe(true);
  });
});
