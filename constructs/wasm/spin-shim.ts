import { Shim } from '../../imports/crds/runtime.spinkube.dev/shim.ts';
import type { Manifest } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { RuntimeClass } from '../core/runtime-class.ts';
import type { Stage } from '../core/stage.ts';
import { images, shims } from '../versions.ts';

/** The installer takes `containerd-shim-<name>` out of the archive, so the name is not ours to choose. */
const name = 'spin-v2';
const runtimeClass = 'wasmtime-spin-v2';
const { version, sha256 } = shims.spin;
/** How the names of the archives spell an architecture. */
const archives = { amd64: 'x86_64', arm64: 'aarch64' } as const;

/**
 * The shim for Spin applications on every node with these labels.
 * The rollout is `recreate`, because runtime-class-manager 0.2 refuses `rolling`.
 */
export function addSpinShim(
  stage: Stage,
  { name: namespace }: OwnedNamespace,
  nodeSelector: Readonly<Record<string, string>>,
): RuntimeClass {
  new Shim(stage, name, {
    metadata: { name },
    spec: {
      nodeSelector: { ...nodeSelector },
      fetchStrategy: { platforms: [platform('amd64'), platform('arm64')] },
      runtimeClass: { name: runtimeClass, handler: name },
      rolloutStrategy: { type: 'recreate' },
    },
  });
  stage.willMake(name, installer(namespace, nodeSelector));
  return new RuntimeClass(stage, runtimeClass);
}

function platform(arch: keyof typeof archives) {
  const file = `containerd-shim-${name}-linux-${archives[arch]}.tar.gz`;
  const releases = 'https://github.com/spinframework/containerd-shim-spin/releases/download';
  return { os: 'linux', arch, location: `${releases}/${version}/${file}`, sha256: sha256[arch] } as const;
}

/** The job of one node; every node gets one of its own name. */
function installer(namespace: string, nodeSelector: Readonly<Record<string, string>>): Manifest {
  const securityContext = { privileged: true };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${name}-install`, namespace },
    spec: {
      template: {
        spec: {
          hostPID: true,
          nodeSelector,
          restartPolicy: 'Never',
          initContainers: [{ name: 'downloader', image: images.shimDownloader, securityContext }],
          containers: [{ name: 'provisioner', image: images.shimInstaller, securityContext }],
          volumes: [{ name: 'root-mount', hostPath: { path: '/' } }],
        },
      },
    },
  };
}
