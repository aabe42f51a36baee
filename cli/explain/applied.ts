import { at, identify } from '../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { stageOf } from './stage-relations.ts';
import type { Subject } from './subject.ts';

/** Who puts an object, or the one that it comes from, into the cluster. */
export interface Applied {
  /** `Kustomization/namespace/name` */
  readonly by: string;
  /** `ServiceAccount/namespace/name` */
  readonly as: string;
  /** Undefined for what stands beside the layers: sources and Flux itself. */
  readonly layer: string | undefined;
}

/** The Kustomization above all others, which flux-operator or `flux bootstrap` makes, and its account. */
const root = { name: 'flux-system', account: 'kustomize-controller' };

/** Undefined for what stands in a cluster before Flux applies anything. */
export function appliedBy(view: ClusterView, subject: Subject): Applied | undefined {
  const { object } = subject;
  if (!object) return undefined;
  if (view.flux.includes(object)) {
    const layer = view.stages.find((stage) => stage.layer === object.layer)?.layer;
    return applied(root.name, root.account, layer);
  }
  const name = stageOf(view, subject) ?? object.stage;
  const kustomization = view.flux.find(
    ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === name,
  );
  const account = String(at(kustomization?.manifest.spec, 'serviceAccountName'));
  return applied(name, account, object.layer);
}

function applied(name: string, account: string, layer: string | undefined): Applied {
  const inFlux = (kind: string, of: string): string =>
    identify({ apiVersion: '', kind, metadata: { name: of, namespace: fluxNamespace } });
  return { by: inFlux('Kustomization', name), as: inFlux('ServiceAccount', account), layer };
}
