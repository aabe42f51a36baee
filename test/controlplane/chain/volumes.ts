import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import type { ControlPlane } from '../control-plane.ts';

const claimKind = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;

/** The class that kind brings: volumes on the disk of the node where their first pod will run. */
export const kindStorageClass: Manifest = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'standard', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'rancher.io/local-path',
  volumeBindingMode: 'WaitForFirstConsumer',
};

/**
 * Stand-in of all provisioners: makes the volume of every claim that the controller manager has handed to one. It is
 * the controller manager that binds the two.
 */
export async function provisionVolumes(plane: ControlPlane): Promise<void> {
  for (const claim of await plane.list(claimKind)) {
    const node = at(claim, 'metadata', 'annotations', 'volume.kubernetes.io/selected-node');
    if (at(claim.status, 'phase') !== 'Pending' || !(await isHandedOver(plane, claim))) continue;
    await plane.apply([volumeOf(claim, typeof node === 'string' ? node : undefined)]);
  }
}

async function isHandedOver(plane: ControlPlane, { metadata, spec }: Manifest): Promise<boolean> {
  if (!metadata.annotations?.['volume.kubernetes.io/storage-provisioner']) return false;
  const name = String(at(spec, 'storageClassName'));
  const found = await plane.get({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name });
  const waits = found?.volumeBindingMode === 'WaitForFirstConsumer';
  return !waits || metadata.annotations['volume.kubernetes.io/selected-node'] !== undefined;
}

function volumeOf({ metadata, spec }: Manifest, node: string | undefined): Manifest {
  const { name, namespace } = metadata;
  const hostname = { key: 'kubernetes.io/hostname', operator: 'In', values: [node] };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `pvc-${at(metadata, 'uid')}` },
    spec: {
      capacity: at(spec, 'resources', 'requests'),
      accessModes: at(spec, 'accessModes'),
      storageClassName: at(spec, 'storageClassName'),
      claimRef: { ...claimKind, name, namespace, uid: at(metadata, 'uid') },
      hostPath: { path: `/var/volumes/${namespace}-${name}` },
      ...(node && { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [hostname] }] } } }),
    },
  };
}
