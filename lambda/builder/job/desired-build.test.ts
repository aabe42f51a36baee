import { describe, expect, it } from 'vitest';
import { buildHash, flattenInputs } from '../build-hash.ts';
import { sampleInputs } from '../fixtures/sample-inputs.ts';
import { samplePlatform, sampleSubject } from '../fixtures/sample-platform.ts';
import type { BuildInputs } from '../inputs.ts';
import { type DesiredBuild, desiredBuild } from './desired-build.ts';
import { inputsAnnotation } from './manifest.ts';

interface Pod {
  readonly initContainers: readonly PodContainer[];
  readonly containers: readonly PodContainer[];
  readonly volumes: readonly { readonly name: string; readonly secret?: { readonly secretName: string } }[];
  readonly automountServiceAccountToken: boolean;
  readonly nodeSelector: Readonly<Record<string, string>>;
}
interface PodContainer {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly resources: { readonly limits: Readonly<Record<string, string>> };
  readonly volumeMounts: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly readOnly?: boolean;
  }[];
}

function podOf({ job }: DesiredBuild): Pod {
  return (job.spec as { template: { spec: Pod } }).template.spec;
}
function containersOf(build: DesiredBuild): readonly PodContainer[] {
  const { initContainers, containers } = podOf(build);
  return [...initContainers, ...containers];
}
const desired = (inputs: BuildInputs = sampleInputs) => desiredBuild(inputs, samplePlatform, sampleSubject);
const kaniko: BuildInputs = {
  ...sampleInputs,
  architectures: ['arm64'],
  options: { strategy: 'kaniko', dockerfile: 'build/Dockerfile', installScripts: false },
};
const strategies = [
  ['layers', sampleInputs],
  ['kaniko', kaniko],
] as const;

describe('desiredBuild', () => {
  it.each(strategies)('is what it was, with %s', async (strategy, inputs) => {
    const text = `${JSON.stringify(desired(inputs), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../fixtures/golden/${strategy}.json`);
  });

  it('is called by its hash, and keeps its inputs', () => {
    const { hash, job, configMap } = desired();
    expect(hash).toBe(buildHash(sampleInputs));
    expect([job.metadata.name, configMap.metadata.name]).toEqual([`build-${hash}`, `build-${hash}`]);
    expect(JSON.parse(job.metadata.annotations?.[inputsAnnotation] ?? '')).toEqual(
      flattenInputs(sampleInputs),
    );
  });

  it.each(strategies)('gives the secret of the registry to push alone, with %s', (_, inputs) => {
    const build = desired(inputs);
    const secrets = new Map(
      podOf(build).volumes.flatMap(({ name, secret }) => (secret ? [[name, secret.secretName]] : [])),
    );
    const holders = containersOf(build).map(({ name, volumeMounts }) => [
      name,
      volumeMounts.flatMap((mount) => secrets.get(mount.name) ?? []),
    ]);
    expect(Object.fromEntries(holders)).toEqual({
      fetch: ['function-source'],
      [inputs.options.strategy === 'kaniko' ? 'kaniko' : 'dependencies']: [],
      layer: [],
      push: ['registry-push'],
    });
  });

  it('lets foreign code write nothing that a later step trusts', () => {
    const dependencies = containersOf(desired()).find(({ name }) => name === 'dependencies');
    const writable = dependencies?.volumeMounts.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
    expect(writable?.sort()).toEqual(['dependencies', 'scratch-dependencies']);
    const readers = containersOf(desired()).filter(({ volumeMounts }) =>
      volumeMounts.some(({ name, readOnly }) => name === 'scratch-dependencies' && !readOnly),
    );
    expect(readers).toHaveLength(1);
  });

  it.each(strategies)('mounts what there is, and has no volume that nobody mounts, with %s', (_, inputs) => {
    const build = desired(inputs);
    const mounted = containersOf(build).flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name));
    expect([...new Set(mounted)].sort()).toEqual(
      podOf(build)
        .volumes.map(({ name }) => name)
        .sort(),
    );
  });

  it('runs its own containers restricted, with limits and a token of nobody', () => {
    const build = desired();
    expect(podOf(build).automountServiceAccountToken).toBe(false);
    expect(build.serviceAccount.automountServiceAccountToken).toBe(false);
    for (const { securityContext, resources } of containersOf(build)) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(Object.keys(resources.limits).sort()).toEqual(['cpu', 'ephemeral-storage', 'memory']);
    }
  });

  it('has no word of the user in a command or an argument', () => {
    const evil = '$(touch /tmp/x);`id`\n--flag';
    const inputs: BuildInputs = {
      ...sampleInputs,
      handler: evil,
      source: { kind: 's3', endpoint: evil, region: evil, bucket: evil, key: evil, etag: evil },
    };
    const build = desired(inputs);
    for (const { command = [], args = [] } of containersOf(build))
      for (const word of [...command, ...args]) expect(word).not.toContain('touch');
    expect(JSON.stringify(build.configMap.data)).toContain('touch');
  });

  it('gives up where another attempt changes nothing, and not for a node that goes away', () => {
    const { podFailurePolicy, backoffLimit } = desired().job.spec as {
      backoffLimit: number;
      podFailurePolicy: { rules: readonly object[] };
    };
    expect(backoffLimit).toBe(2);
    expect(podFailurePolicy.rules).toEqual([
      { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
      { action: 'FailJob', onExitCodes: { operator: 'In', values: [1, 137, 143] } },
    ]);
  });

  it('runs where it may: anywhere for layers, on its architecture for a Dockerfile', () => {
    expect(podOf(desired()).nodeSelector).toEqual({ 'kubernetes.io/os': 'linux' });
    expect(podOf(desired(kaniko)).nodeSelector['kubernetes.io/arch']).toBe('arm64');
  });

  it.each<[string, BuildInputs, string]>([
    [
      'a Dockerfile for two architectures',
      { ...kaniko, architectures: ['amd64', 'arm64'] },
      'build for one architecture',
    ],
    ['no architecture', { ...sampleInputs, architectures: [] }, 'needs an architecture'],
    [
      'a base without a digest',
      { ...sampleInputs, baseImage: 'registry.example.com/python:3' },
      'not pinned',
    ],
    [
      'a registry that is not listed',
      { ...sampleInputs, repository: 'evil.example.com/x' },
      'not among the endpoints',
    ],
    [
      'a Dockerfile outside',
      { ...kaniko, options: { ...kaniko.options, dockerfile: '../Dockerfile' } },
      'no path in a source',
    ],
    [
      'a Dockerfile that is a flag',
      { ...kaniko, options: { ...kaniko.options, dockerfile: 'a --x' } },
      'no path in a source',
    ],
  ])('refuses %s', (_, inputs, text) => {
    expect(() => desired(inputs)).toThrow(text);
  });
});
