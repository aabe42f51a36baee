import { groupOf, type Manifest } from '../../constructs/core/manifest.ts';
import { resourceLookup } from '../../constructs/core/resources.ts';
import type { Query } from './query.ts';

/** Short names of kubectl and Flux, and `np`; by `Kind`. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  Certificate: ['cert'],
  ConfigMap: ['cm'],
  CronJob: ['cj'],
  CustomResourceDefinition: ['crd'],
  DaemonSet: ['ds'],
  Deployment: ['deploy'],
  HelmRelease: ['hr'],
  HelmRepository: ['helmrepo'],
  Ingress: ['ing'],
  Kustomization: ['ks'],
  LimitRange: ['limits'],
  Namespace: ['ns'],
  NetworkPolicy: ['np', 'netpol'],
  OCIRepository: ['ocirepo'],
  PersistentVolumeClaim: ['pvc'],
  Pod: ['po'],
  Service: ['svc'],
  ServiceAccount: ['sa'],
  StatefulSet: ['sts'],
  StorageClass: ['sc'],
};

/** Everything that a kind may be called in a query, in lower case. */
export function kindNames({ apiVersion, kind }: Manifest, kubernetes: string): readonly string[] {
  const plural = resourceLookup(kubernetes)(apiVersion, kind)?.plural;
  return [kind.toLowerCase(), ...(plural ? [plural] : []), ...(shortNames[kind] ?? [])];
}

/** Whether a query asks for objects of this one's kind. */
export function asksForKind({ kind, group }: Query, manifest: Manifest, kubernetes: string): boolean {
  if (group !== undefined && groupOf(manifest.apiVersion) !== group.toLowerCase()) return false;
  return kindNames(manifest, kubernetes).includes(kind.toLowerCase());
}
