import type { ClusterView } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { type NameField, unresolvedNames } from './known/references.ts';

const name = 'class-references';

/** Storage, ingress, runtime and priority classes that are named exist in the cluster. */
export const classReferences: ClusterRule = { name, check };

const storageClass: NameField = {
  names: 'StorageClass.storage.k8s.io',
  namespaced: false,
  fix: 'Take the StorageClass capability of the component that offers one, and use its name.',
};

const fields: Readonly<Record<string, NameField>> = {
  className: { ...storageClass, within: 'storage' },
  storageClass,
  storageClassName: storageClass,
  ingressClassName: {
    names: 'IngressClass.networking.k8s.io',
    namespaced: false,
    fix: 'Publish through the Ingress capability, which knows its class.',
  },
  runtimeClassName: {
    names: 'RuntimeClass.node.k8s.io',
    namespaced: false,
    fix: 'Name a RuntimeClass that a Shim or k3s itself makes in this cluster, or leave the field out.',
  },
  priorityClassName: {
    names: 'PriorityClass.scheduling.k8s.io',
    namespaced: false,
    fix: 'Name system-cluster-critical, system-node-critical or a PriorityClass of ours.',
  },
};

function check(view: ClusterView): readonly Finding[] {
  return unresolvedNames(name, view, fields);
}
