import { describe, expect, it } from 'vitest';
import { inexactness, parseImage } from './image-reference.ts';

describe('parseImage', () => {
  it.each([
    ['busybox', 'docker.io/library/busybox', undefined, undefined],
    ['docker.io/traefik:v3.7.11', 'docker.io/library/traefik', 'v3.7.11', undefined],
    ['ollama/ollama:0.32.15', 'docker.io/ollama/ollama', '0.32.15', undefined],
    ['localhost:5000/web', 'localhost:5000/web', undefined, undefined],
    ['quay.io/cilium/tetragon:v1.7.0', 'quay.io/cilium/tetragon', 'v1.7.0', undefined],
    ['kindest/node:v1.36.4@sha256:0a', 'docker.io/kindest/node', 'v1.36.4', 'sha256:0a'],
    ['ghcr.io/coroot/coroot@sha256:0a', 'ghcr.io/coroot/coroot', undefined, 'sha256:0a'],
  ])('reads %s', (image, repository, tag, digest) => {
    expect(parseImage(image)).toEqual({ repository, tag, digest });
  });
});

describe('inexactness', () => {
  it.each([
    'v1.21.1',
    '25.11.2-ubi9-0',
    'RELEASE.2025-09-07T16-13-09Z',
    'edge-26.8.3',
    '4f2c1ab',
    'sha-4f2c1ab',
  ])('takes %s', (tag) => {
    expect(inexactness({ tag, digest: undefined })).toBeUndefined();
  });

  it.each(['latest', 'v1', '16-alpine', '3.10', 'main', '1.2.3-latest', 'stable'])('refuses %s', (tag) => {
    expect(inexactness({ tag, digest: undefined })).toContain(tag);
  });

  it('takes any tag beside a digest', () => {
    expect(inexactness({ tag: 'latest', digest: 'sha256:0a' })).toBeUndefined();
  });
});
