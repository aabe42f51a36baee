import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseImages } from './base-images.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

const text = readFileSync(new URL('../../.github/workflows/images.yaml', import.meta.url), 'utf8');
const workflow = parse(text) as {
  readonly permissions: object;
  readonly on: { readonly push: { readonly branches: readonly string[]; readonly tags: readonly string[] } };
  readonly jobs: Readonly<Record<'runtimes' | 'builders', Job>>;
};
const { runtimes, builders } = workflow.jobs;
const here = new URL('.', import.meta.url);
const dockerfiles = readdirSync(here)
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => name.replace('.Dockerfile', ''));
const push = builders.steps.find(({ uses }) => uses?.startsWith('docker/build-push-action@'));

describe('the workflow that publishes images', () => {
  it('pins every action by a commit, and says of which version', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the source and write packages, and nothing else', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toEqual({ contents: 'read', packages: 'write' });
      expect(job['timeout-minutes']).toBeLessThan(60);
    }
  });

  it('runs for what is merged or released, never for what somebody proposes', () => {
    expect(Object.keys(workflow.on)).toEqual(['push']);
    expect(workflow.on.push.branches).toEqual(['main']);
    expect(text).not.toMatch(/pull_request|workflow_dispatch/);
  });

  it('puts nothing of an event into a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run));
    expect(scripts.filter((script) => script.includes('${' + '{'))).toEqual([]);
  });

  it('makes every runtime and every Dockerfile', () => {
    expect(runtimes.strategy.matrix.runtime).toEqual(['python', 'nodejs']);
    const images = (builders.strategy.matrix.include ?? []) as readonly { readonly image: string }[];
    expect(images.map(({ image }) => image).sort()).toEqual(dockerfiles.sort());
    expect(builders.needs).toBe('runtimes');
  });

  it('makes them for both architectures, with provenance and a bill of materials', () => {
    expect(push?.with).toMatchObject({ platforms: 'linux/amd64,linux/arm64', provenance: true, sbom: true });
  });

  it('gives every argument that a Dockerfile asks for', () => {
    const given = String(push?.with?.['build-args']).match(/^\w+(?==)/gm);
    for (const name of dockerfiles) {
      const source = readFileSync(new URL(`${name}.Dockerfile`, here), 'utf8');
      for (const [, argument] of source.matchAll(/^ARG (\w+)$/gm)) expect(given).toContain(argument);
    }
  });

  it('takes base images from the list alone', () => {
    const asked = [...text.matchAll(/main\.ts base (\w+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(Object.keys(baseImages)).toContain(name);
  });
});
