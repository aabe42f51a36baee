import type { Chart } from 'cdk8s';
import {
  Kustomization,
  type KustomizationSpec,
} from '../../imports/crds/kustomize.toolkit.fluxcd.io/kustomization.ts';
import { HelmRepository } from '../../imports/crds/source.toolkit.fluxcd.io/helm-repository.ts';
import { OciRepository } from '../../imports/crds/source.toolkit.fluxcd.io/oci-repository.ts';
import type { ChartVersion } from '../versions.ts';
import { repositoryName } from './chart-release.ts';
import type { Cluster } from './cluster.ts';
import { healthExpression } from './health.ts';
import { ClusterRole, ClusterRoleBinding, ServiceAccount } from './kubernetes.ts';
import { locateLike } from './located.ts';
import { compare } from './manifest.ts';
import { fluxNamespace, stageServiceAccount } from './service-account.ts';
import type { Stage } from './stage.ts';
import type { StageAccess } from './stage-access.ts';
import type { RenderedObject } from './view.ts';

/** Name of the source that holds this repository: FluxInstance's sync and `flux bootstrap` both call it so. */
const sourceName = 'flux-system';

/** The Flux Kustomization of a stage, with the account that it runs as and that account's cluster-wide rules. */
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
  const made = [
    new ServiceAccount(scope, `${stage.name}-account`, {
      metadata: { name: account, namespace: fluxNamespace },
      automountServiceAccountToken: false,
    }),
    ...addClusterAccess(scope, stage.name, plan.access),
    new Kustomization(scope, stage.name, {
      metadata: { name: stage.name, namespace: fluxNamespace },
      spec: {
        interval: '60m',
        retryInterval: '2m',
        timeout: stage.props.timeout ?? '5m',
        path: `./dist/${cluster.spec.name}/${stage.layer.name}/${stage.name}`,
        prune: true,
        deletionPolicy: 'WaitForTermination',
        force: false,
        serviceAccountName: account,
        sourceRef: { kind: 'GitRepository', name: sourceName },
        dependsOn: plan.dependsOn.length > 0 ? plan.dependsOn.map((name) => ({ name })) : undefined,
        ...health(stage, plan.objects),
      },
    }),
  ];
  for (const object of made) locateLike(object, stage);
}

function addClusterAccess(scope: Chart, stage: string, access: StageAccess): object[] {
  if (access.cluster.length === 0) return [];
  const name = `${fluxNamespace}-${access.account}`;
  const rules = access.cluster.map(({ apiGroups, resources, resourceNames, verbs }) => ({
    apiGroups: [...apiGroups],
    resources: [...resources],
    resourceNames: resourceNames && [...resourceNames],
    verbs: [...verbs],
  }));
  return [
    new ClusterRole(scope, `${stage}-cluster-role`, { metadata: { name }, rules }),
    new ClusterRoleBinding(scope, `${stage}-cluster-role-binding`, {
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: access.account, namespace: fluxNamespace }],
    }),
  ];
}

/** `wait` judges every object; with workloads made later, Flux is given the full list instead. */
function health(stage: Stage, objects: readonly RenderedObject[]): Partial<KustomizationSpec> {
  const expressions = new Map(
    objects.flatMap(({ manifest }) => {
      const expression = healthExpression(manifest);
      return expression ? [[`${expression.apiVersion}/${expression.kind}`, expression] as const] : [];
    }),
  );
  const healthCheckExprs =
    expressions.size > 0
      ? [...expressions.keys()].sort(compare).map((key) => expressions.get(key))
      : undefined;
  const { health: made } = stage.props;
  if (!made) return { wait: true, healthCheckExprs } as Partial<KustomizationSpec>;
  const own = objects
    .filter(({ manifest }) => manifest.kind !== 'NetworkPolicy')
    .map(({ manifest: { apiVersion, kind, metadata } }) => ({
      apiVersion,
      kind,
      name: metadata.name,
      namespace: metadata.namespace,
    }));
  return { wait: false, healthChecks: [...own, ...made], healthCheckExprs } as Partial<KustomizationSpec>;
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
