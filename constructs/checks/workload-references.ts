import type { ClusterView } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { type NameField, unresolvedNames } from './known/references.ts';

const name = 'workload-references';

/** ServiceAccounts, volume claims and executors that workloads name exist in the same namespace. */
export const workloadReferences: ClusterRule = { name, check };

const claim: NameField = {
  names: 'PersistentVolumeClaim',
  namespaced: true,
  fix: 'Make the PersistentVolumeClaim in the same namespace, or correct the name.',
};

const fields: Readonly<Record<string, NameField>> = {
  claimName: claim,
  existingClaim: claim,
  executor: {
    names: 'SpinAppExecutor.core.spinkube.dev',
    namespaced: true,
    in: 'SpinApp.core.spinkube.dev',
    fix: 'Make a SpinAppExecutor in the namespace of the app: the operator looks nowhere else.',
  },
  serviceAccountName: {
    names: 'ServiceAccount',
    namespaced: true,
    fix: 'Make the ServiceAccount in the same namespace, or leave the field out for `default`.',
  },
  serviceName: {
    names: 'Service',
    namespaced: true,
    in: 'StatefulSet.apps',
    fix: 'Make the headless Service that gives the pods their names.',
  },
};

function check(view: ClusterView): readonly Finding[] {
  return unresolvedNames(name, view, fields);
}
