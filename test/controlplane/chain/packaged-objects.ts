import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { k3sRuntimeClasses } from '../../../constructs/checks/known/brought-by-cluster.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { kindStorageClass } from './volumes.ts';

/** What kind or k3s itself brings before anything is applied, and pods and claims may refer to. */
export function packagedObjects(engine: ClusterSpec['engine']): readonly Manifest[] {
  return engine === 'kind' ? [kindStorageClass] : k3sRuntimeClasses.map(runtimeClass);
}

function runtimeClass(name: string): Manifest {
  return { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name }, handler: name };
}
