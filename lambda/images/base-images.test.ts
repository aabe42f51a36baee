import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../builder/registry/reference.ts';
import { baseImages } from './base-images.ts';

const here = new URL('.', import.meta.url);
const dockerfiles = readdirSync(here).filter((name) => name.endsWith('.Dockerfile'));

describe('images from elsewhere', () => {
  it.each(Object.entries(baseImages))('%s is pinned by its digest', (_, image) => {
    expect(parseReference(image)).toMatchObject({
      tag: expect.any(String),
      digest: expect.stringMatching(/^sha256:/),
    });
  });

  it.each(Object.entries(baseImages))('%s is moved by Renovate', (_, image) => {
    const renovate = JSON.parse(readFileSync(new URL('../../renovate.json', here), 'utf8'));
    const [{ managerFilePatterns, matchStrings }] = renovate.customManagers;
    expect(managerFilePatterns).toContain('/^lambda/images/base-images\\.ts$/');
    const text = readFileSync(new URL('base-images.ts', here), 'utf8');
    const found = [...text.matchAll(new RegExp(matchStrings[0], 'g'))].map(({ groups }) => ({ ...groups }));
    const { registry, repository, tag, digest } = parseReference(image);
    expect(found).toContainEqual(
      expect.objectContaining({
        depName: `${registry}/${repository}`,
        currentValue: tag,
        currentDigest: digest,
      }),
    );
  });
});

describe.each(dockerfiles)('%s', (name) => {
  const lines = readFileSync(new URL(name, here), 'utf8').split('\n');

  it('names no image itself, and runs our own code alone while it is built', () => {
    expect(lines.filter((line) => /^FROM (?!\$\{[A-Z_]+\}( AS (node|sources))?$)/.test(line))).toEqual([]);
    const runs = lines.filter((line) => /^(RUN|ADD)\b/.test(line));
    const load = 'RUN ["node", "/opt/homelab/lambda/builder/main.ts", "load"]';
    const strip = 'RUN ["node", "/source/lambda/images/strip.ts", "/source", "/opt/homelab", \\';
    expect(runs).toEqual([name === 'operator.Dockerfile' ? strip : load]);
  });

  it('runs as nobody', () => {
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER 65532:65532');
  });
});
