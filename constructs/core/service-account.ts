/** Namespace of Flux: its sources, Kustomizations, HelmReleases and the accounts it impersonates. */
export const fluxNamespace = 'flux-system';

/** Account that Flux impersonates for one stage; also the name of every role that it holds. */
export function stageServiceAccount(stage: string): string {
  return `stage-${stage}`;
}

/** API group of roles and their bindings. */
export const roleGroup = 'rbac.authorization.k8s.io';
