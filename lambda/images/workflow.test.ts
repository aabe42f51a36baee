import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runtimes as languages, runtimeNames } from '../api/index.ts';
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
const images = (builders.strategy.matrix.include ?? []) as readonly {
  readonly image: string;
  readonly file: string;
  readonly runtime: string;
}[];
/** Every language by its version, as the API knows them. */
const versions = runtimeNames.flatMap((runtime) =>
  languages[runtime].versions.map((version) => `${runtime}-${version}`),
);
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
    const scripts = versions.filter((name) => !name.startsWith('go-'));
    expect(runtimes.strategy.matrix.runtime?.toSorted()).toEqual(scripts.sort());
    expect([...new Set(images.map(({ file }) => file))].sort()).toEqual(dockerfiles.sort());
    expect(builders.needs).toBe('runtimes');
  });

  it('makes what installs packages for every version of every language', () => {
    const made = images.filter(({ image }) => image.startsWith('build-'));
    expect(made.map(({ image }) => image).sort()).toEqual(versions.map((name) => `build-${name}`).sort());
    for (const { image, file, runtime } of made) {
      expect(image.startsWith(`${file}-`)).toBe(true);
      if (runtime !== '') expect(image).toBe(`build-${runtime}`);
    }
  });

  it('has a base image for every version of every language', () => {
    expect(Object.keys(baseImages)).toEqual(expect.arrayContaining(versions));
    for (const [name, image] of Object.entries(baseImages)) {
      const version = versions.includes(name) && name.split('-').at(-1);
      if (version) expect(image).toContain(`:${version}-`);
    }
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
    const asked = [...text.matchAll(/main\.ts base ([\w.-]+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(Object.keys(baseImages)).toContain(name);
  });
});
