import type { BuildInputs } from '../inputs.ts';
import { completeFile, mountPaths } from '../steps/folders.ts';
import type { Step } from '../steps/step-config.ts';
import type { BuildPlatform, ContainerResources } from './platform.ts';

/** A container of the Job's pod. */
export type Container = Readonly<Record<string, unknown>> & { readonly name: string };

/** A volume and how a container has it; all others it does not have. */
type Mounts = readonly (readonly [volume: string, access: 'read' | 'write', path: string])[];

const mounts: Readonly<Record<Step | 'kaniko', Mounts>> = {
  fetch: [
    ['source', 'write', mountPaths.source],
    ['base', 'write', mountPaths.base],
    ['image', 'write', mountPaths.image],
    ['source-secret', 'read', mountPaths.sourceSecret],
    ['base-secret', 'read', mountPaths.baseSecret],
  ],
  dependencies: [
    ['source', 'read', mountPaths.source],
    ['dependencies', 'write', mountPaths.dependencies],
  ],
  kaniko: [
    ['source', 'read', mountPaths.source],
    ['kaniko', 'write', mountPaths.kaniko],
  ],
  layer: [
    ['source', 'read', mountPaths.source],
    ['base', 'read', mountPaths.base],
    ['dependencies', 'read', mountPaths.dependencies],
    ['kaniko', 'read', mountPaths.kaniko],
    ['image', 'write', mountPaths.image],
  ],
  push: [
    ['image', 'read', mountPaths.image],
    ['push-secret', 'read', mountPaths.pushSecret],
  ],
};

const small: ContainerResources = {
  requests: { cpu: '50m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
  limits: { cpu: '1', memory: '512Mi', 'ephemeral-storage': '1Gi' },
};
const large: ContainerResources = {
  requests: { cpu: '100m', memory: '256Mi', 'ephemeral-storage': '128Mi' },
  limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '3Gi' },
};

/** Pod Security `restricted`, and a root file system that nobody writes. */
const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** What Kaniko cannot do without; Pod Security `baseline`. */
const kanikoSecurity = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'], add: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'] },
  runAsNonRoot: false,
  runAsUser: 0,
  runAsGroup: 0,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** One of our own steps. Its arguments are its name alone; everything else is in its configuration. */
export function stepContainer(step: Step, platform: BuildPlatform, volumes: ReadonlySet<string>): Container {
  const own = step === 'dependencies';
  return {
    name: step,
    image: own ? platform.images.dependencies : platform.images.builder,
    command: commandOf(step),
    resources: own ? (platform.resources ?? large) : small,
    securityContext: restricted,
    terminationMessagePath: mountPaths.terminationLog,
    terminationMessagePolicy: 'File',
    volumeMounts: [
      { name: `config-${step}`, mountPath: mountPaths.config, readOnly: true },
      { name: `scratch-${step}`, mountPath: mountPaths.scratch },
      ...mountsOf(step, volumes),
    ],
  };
}

const program = '/opt/homelab/lambda/builder/main.ts';

/** Where `fetch` has made the image, the steps behind it end without starting Node; what the shell reads is ours. */
const unlessComplete = ['sh', '-c', 'test -e "$BUILDER_ROOT$0" || exec node "$@"'] as const;

function commandOf(step: Step): readonly string[] {
  if (step === 'fetch' || step === 'push') return ['node', program, step];
  return [...unlessComplete, `${mountPaths.source}/${completeFile}`, program, step];
}

/** Runs the Dockerfile of the source, and leaves an OCI layout: the secret of the registry is not in here. */
export function kanikoContainer(
  inputs: BuildInputs,
  platform: BuildPlatform,
  volumes: ReadonlySet<string>,
): Container {
  const plain = platform.endpoints.filter(({ origin }) => origin.startsWith('http://'));
  return {
    name: 'kaniko',
    image: platform.images.kaniko,
    args: [
      `--context=dir://${mountPaths.source}/tree`,
      `--dockerfile=${mountPaths.source}/tree/${inputs.options.dockerfile ?? 'Dockerfile'}`,
      `--oci-layout-path=${mountPaths.kaniko}`,
      '--no-push',
      `--destination=${inputs.repository}`,
      '--reproducible',
      '--image-format=oci',
      '--credential-helpers=',
      ...plain.map(({ origin }) => `--insecure-registry=${new URL(origin).host}`),
    ],
    resources: platform.resources ?? large,
    securityContext: kanikoSecurity,
    terminationMessagePath: mountPaths.terminationLog,
    terminationMessagePolicy: 'FallbackToLogsOnError',
    volumeMounts: mountsOf('kaniko', volumes),
  };
}

function mountsOf(name: Step | 'kaniko', volumes: ReadonlySet<string>): readonly object[] {
  return mounts[name].flatMap(([volume, access, mountPath]) =>
    volumes.has(volume)
      ? [{ name: volume, mountPath, ...(access === 'read' ? { readOnly: true } : {}) }]
      : [],
  );
}
