import { describe, expect, it } from 'vitest';
import { appendLayer, type FunctionConfig, indexOf } from './append.ts';
import type { BaseImage } from './base.ts';
import { type ImageConfig, type Manifest, mediaTypes } from './oci.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const base: BaseImage = {
  layers: [{ mediaType: mediaTypes.layer, digest: digest('a'), size: 10 }],
  config: {
    architecture: 'arm64',
    os: 'linux',
    variant: 'v8',
    created: '2026-08-01T00:00:00Z',
    config: {
      Env: ['PATH=/usr/bin', 'FUNCTION_ROOT=/x'],
      Entrypoint: ['python3'],
      Cmd: ['-c'],
      Labels: { a: '1' },
      User: 'root',
    },
    rootfs: { type: 'layers', diff_ids: [digest('b')] },
    history: [{ created_by: 'base' }],
  },
};
const layer = {
  descriptor: { mediaType: mediaTypes.layer, digest: digest('c'), size: 20 },
  diffId: digest('d'),
  files: 1,
  bytes: 30,
};
const own: FunctionConfig = {
  env: { FUNCTION_ROOT: '/function' },
  labels: { b: '2' },
  workingDir: '/function',
};
const parse = <T>(bytes: Buffer): T => JSON.parse(bytes.toString()) as T;

describe('appendLayer', () => {
  it('keeps all of the base but what a function has of its own', () => {
    const config = parse<ImageConfig>(appendLayer(base, layer, own).config.bytes);
    expect(config).toMatchObject({
      architecture: 'arm64',
      variant: 'v8',
      created: '1970-01-01T00:00:00Z',
      config: {
        Env: ['PATH=/usr/bin', 'FUNCTION_ROOT=/function'],
        Entrypoint: ['python3'],
        Cmd: ['-c'],
        Labels: { a: '1', b: '2' },
        User: '65532:65532',
        WorkingDir: '/function',
      },
      rootfs: { diff_ids: [digest('b'), digest('d')] },
    });
    expect(config.history).toHaveLength(2);
  });

  it('names the layers in their order, and its configuration by its digest', () => {
    const { config, manifest } = appendLayer(base, layer, own);
    const parsed = parse<Manifest>(manifest.bytes);
    expect(parsed.layers.map((each) => each.digest)).toEqual([digest('a'), digest('c')]);
    expect(parsed.config).toEqual(config.descriptor);
  });

  it('has no arguments of the base behind an entrypoint of its own', () => {
    const config = parse<ImageConfig>(
      appendLayer(base, layer, { ...own, entrypoint: ['/function/function'] }).config.bytes,
    );
    expect([config.config?.Entrypoint, config.config?.Cmd]).toEqual([['/function/function'], undefined]);
  });
});

it('indexOf does not care for the order of architectures', () => {
  const { manifest } = appendLayer(base, layer, own);
  const of = (...architectures: readonly ('amd64' | 'arm64')[]) =>
    indexOf(architectures.map((architecture) => ({ architecture, manifest: manifest.descriptor }))).descriptor
      .digest;
  expect(of('arm64', 'amd64')).toBe(of('amd64', 'arm64'));
});
