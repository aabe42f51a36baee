import { didYouMean } from '../../constructs/checks/schema/nearest.ts';
import type { ClusterView, CredentialView } from '../../constructs/core/view.ts';
import { SealInputError } from './input-error.ts';

/** What sealing reads of a rendered cluster. */
export type SealableCluster = Pick<ClusterView, 'sealed' | 'credentials'> & {
  readonly spec: Pick<ClusterView['spec'], 'name'>;
};

/** A cluster and what one of its components asks for. */
export interface Asking {
  readonly cluster: SealableCluster;
  readonly credential: CredentialView;
}

/** The Secret that `NAMESPACE/NAME` names. */
export interface SecretName {
  readonly namespace: string;
  readonly name: string;
}

/** @throws SealInputError when it is no namespace and name */
export function parseSecretName(text: string | undefined): SecretName {
  const [, namespace, name] = /^([^/=]+)\/([^/=]+)$/.exec(text ?? '') ?? [];
  if (namespace && name) return { namespace, name };
  throw new SealInputError('the first argument is NAMESPACE/NAME of the Secret');
}

/**
 * The clusters in which a component asks for a Secret.
 * @throws SealInputError when there is none
 */
export function whoAsks(wanted: SecretName, clusters: readonly SealableCluster[]): readonly Asking[] {
  const asking = clusters.flatMap((cluster) => {
    const credential = cluster.credentials.find((each) => isSame(each, wanted));
    return credential ? [{ cluster, credential }] : [];
  });
  if (asking.length > 0) return asking;
  const known = clusters.flatMap(({ credentials }) => credentials.map(path));
  const where = clusters.map(({ spec }) => spec.name).join(', ');
  const hint = didYouMean(path(wanted), known) || '; `homelab secrets` lists what is asked for';
  throw new SealInputError(`no component of ${where} asks for ${path(wanted)}${hint}`);
}

/** Whether two things are of one Secret. */
export function isSame(a: SecretName, b: SecretName): boolean {
  return a.namespace === b.namespace && a.name === b.name;
}

function path({ namespace, name }: SecretName): string {
  return `${namespace}/${name}`;
}
