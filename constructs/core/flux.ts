import type { Chart } from 'cdk8s';
import type { KustomizationSpec } from '../../imports/crds/kustomize.toolkit.fluxcd.io/kustomization.ts';
import { HelmRepository } from '../../imports/crds/source.toolkit.fluxcd.io/helm-repository.ts';
import { OciRepository } from '../../imports/crds/source.toolkit.fluxcd.io/oci-repository.ts';
import type { ChartVersion } from '../versions.ts';
import { repositoryName } from './chart-release.ts';
import type { Cluster } from './cluster.ts';
import { DerivedObject } from './derived-object.ts';
import { healthExpression } from './health.ts';
import { kept } from './kept.ts';
import { compare } from './manifest.ts';
import { fluxNamespace, roleGroup, stageServiceAccount } from './service-account.ts';
import type { Stage } from './stage.ts';
import type { StageAccess } from './stage-access.ts';
import type { RenderedObject } from './view.ts';

/** Name of the source that holds this repository: FluxInstance's sync and `flux bootstrap` both call it so. */
const sourceName = 'flux-system';

/**
 * The Flux Kustomization of a stage, with the account that it runs as and that account's cluster-wide rules. When the
 * stage leaves git the account stays, because as it Flux then deletes what the stage had.
 */
export function addKustomization(
  scope: Chart,
  stage: Stage,
  plan: {
    readonly dependsOn: readonly string[];
    readonly objects: readonly RenderedObject[];
    readonly access: StageAccess;
  },
): void {
  const account = stageServiceAccount(stage.name);
  const { cluster } = stage.component;
  new DerivedObject(scope, `${stage.name}-account`, stage, {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: account, namespace: fluxNamespace, annotations: kept },
    automountServiceAccountToken: false,
  });
  addClusterAccess(scope, stage, plan.access);
  const spec: KustomizationSpec = {
    interval: '60m',
    retryInterval: '2m',
    timeout: stage.props.timeout ?? '5m',
    path: `./dist/${cluster.spec.name}/${stage.layer.name}/${stage.name}`,
    prune: true,
    deletionPolicy: 'WaitForTermination',
    force: false,
    serviceAccountName: account,
    sourceRef: { kind: 'GitRepository', name: sourceName },
    ...(plan.dependsOn.length > 0 ? { dependsOn: plan.dependsOn.map((name) => ({ name })) } : {}),
    ...health(stage, plan.objects),
  };
  new DerivedObject(scope, stage.name, stage, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: stage.name, namespace: fluxNamespace },
    spec,
  });
}

function addClusterAccess(scope: Chart, stage: Stage, access: StageAccess): void {
  if (access.cluster.length === 0) return;
  const apiVersion = `${roleGroup}/v1`;
  const name = `${fluxNamespace}-${access.account}`;
  const metadata = { name, annotations: kept };
  new DerivedObject(scope, `${stage.name}-cluster-role`, stage, {
    apiVersion,
    kind: 'ClusterRole',
    metadata,
    rules: access.cluster,
  });
  new DerivedObject(scope, `${stage.name}-cluster-role-binding`, stage, {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata,
    roleRef: { apiGroup: roleGroup, kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: access.account, namespace: fluxNamespace }],
  });
}

/** `wait` judges every object; with workloads made later, Flux is given the full list instead. */
function health(stage: Stage, objects: readonly RenderedObject[]): Partial<KustomizationSpec> {
  const expressions = new Map(
    objects.flatMap(({ manifest }) => {
      const expression = healthExpression(manifest);
      return expression ? [[`${expression.apiVersion}/${expression.kind}`, expression] as const] : [];
    }),
  );
  const sorted = [...expressions].sort(([a], [b]) => compare(a, b)).map(([, expression]) => expression);
  const healthCheckExprs = sorted.length > 0 ? { healthCheckExprs: sorted } : {};
  const { health: made } = stage.props;
  if (!made) return { wait: true, ...healthCheckExprs };
  const own = objects
    .filter(({ manifest }) => manifest.kind !== 'NetworkPolicy')
    .map(({ manifest: { apiVersion, kind, metadata } }) => ({
      apiVersion,
      kind,
      name: metadata.name,
      ...(metadata.namespace ? { namespace: metadata.namespace } : {}),
    }));
  return { wait: false, healthChecks: [...own, ...made], ...healthCheckExprs };
}

/** One source for each chart registry that the cluster's releases pull from. */
export function addSources(scope: Chart, cluster: Cluster): void {
  const charts = new Map<string, ChartVersion>();
  for (const { props } of cluster.stages.flatMap(({ releases }) => releases)) {
    const { repository, name } = props.chart;
    charts.set(repository.startsWith('oci://') ? name : repositoryName(repository), props.chart);
  }
  for (const name of [...charts.keys()].sort(compare))
    addSource(scope, name, charts.get(name) as ChartVersion);
}

function addSource(scope: Chart, name: string, { repository, version }: ChartVersion): void {
  const metadata = { name, namespace: fluxNamespace };
  if (!repository.startsWith('oci://')) {
    new HelmRepository(scope, name, { metadata, spec: { url: repository, interval: '60m' } });
    return;
  }
  new OciRepository(scope, name, {
    metadata,
    spec: {
      url: repository,
      interval: '60m',
      ref: { tag: version },
      layerSelector: {
        mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
        operation: 'copy',
      },
    },
  });
}
