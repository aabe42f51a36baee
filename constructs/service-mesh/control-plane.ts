import type { LinkerdControlPlaneValues } from '../../imports/charts/linkerd-control-plane.ts';
import {
  type ChartRelease,
  type ContainerValues,
  release,
  type WorkloadValues,
} from '../core/chart-release.ts';
import { meshLabel } from '../core/mesh.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';
import { opaquePorts, proxyResources } from './proxy.ts';
import type { Trust } from './trust.ts';
import { webhookValues } from './webhook-certificates.ts';

export interface ControlPlaneProps {
  readonly namespace: OwnedNamespace;
  readonly trust: Trust;
  /** Pods of each of the three Deployments; with more than one they are kept on different nodes. */
  readonly replicas: number;
  /** Ranges of pods and Services: what the proxies ask the control plane about. */
  readonly clusterNetworks: readonly string[];
}

const controller = { cpu: { request: '5m' }, memory: { request: '50Mi', limit: '250Mi' } } as const;
const small = { cpu: { request: '5m' }, memory: { request: '32Mi', limit: '250Mi' } } as const;

/** The control plane. What the chart calls high availability is only a set of values; here they follow `replicas`. */
export function installControlPlane(stage: Stage, props: ControlPlaneProps): ChartRelease {
  const { namespace, trust } = props;
  return release<LinkerdControlPlaneValues>(stage, {
    chart: charts.linkerdControlPlane,
    namespace,
    clusterValues: trust.clusterValues,
    values: {
      ...(trust.anchors ? { identityTrustAnchorsPEM: trust.anchors } : {}),
      identity: { issuer: { scheme: 'kubernetes.io/tls' } },
      clusterNetworks: props.clusterNetworks.join(','),
      ...availability(props.replicas),
      proxy: { resources: proxyResources, nativeSidecar: true, opaquePorts: opaquePorts.join(',') },
      destinationResources: controller,
      policyController: { resources: small },
      spValidatorResources: small,
      identityResources: small,
      proxyInjectorResources: controller,
      // Only namespaces that have joined are asked about, so a missing injector stops no other pod.
      webhookFailurePolicy: 'Fail',
      proxyInjector: {
        ...webhookValues(namespace, 'linkerd-proxy-injector'),
        namespaceSelector: { matchExpressions: [{ key: meshLabel, operator: 'In', values: ['member'] }] },
      },
      profileValidator: webhookValues(namespace, 'linkerd-sp-validator'),
      policyValidator: webhookValues(namespace, 'linkerd-policy-validator'),
      disableHeartBeat: true,
      podMonitor: { enabled: false },
    },
    workloads: {
      'Deployment/linkerd-destination': workload({
        destination: 'destinationResources',
        'sp-validator': 'spValidatorResources',
        policy: 'policyController.resources',
      }),
      'Deployment/linkerd-identity': workload({ identity: 'identityResources' }, identityProxy),
      'Deployment/linkerd-proxy-injector': workload({ 'proxy-injector': 'proxyInjectorResources' }),
      'CronJob/linkerd-heartbeat': { absent: true },
    },
  });
}

/** One pod of each is lost at most, whether nodes are drained or the chart is upgraded. */
function availability(replicas: number): LinkerdControlPlaneValues {
  if (replicas === 1) return { controllerReplicas: 1 };
  return {
    controllerReplicas: replicas,
    enablePodAntiAffinity: true,
    enablePodDisruptionBudget: true,
    // Of two or three pods one may be missing: where every node has one, a fourth could go nowhere.
    deploymentStrategy: { rollingUpdate: { maxUnavailable: '50%', maxSurge: '25%' } },
  };
}

const resources = 'proxy.resources';
/** Beside the others from the start on; Kubernetes stops it last. */
const sidecarProxy: ContainerValues = { resources, sidecar: true };
/** The one pod whose proxy waits for a certificate that its neighbour gives. */
const identityProxy: ContainerValues = { resources, probes: ['liveness', 'readiness'] };

/** Where the values land: its own containers, by name, and those of the proxy. */
function workload(
  containers: Readonly<Record<string, string>>,
  proxy: ContainerValues = sidecarProxy,
): WorkloadValues {
  const own = Object.entries(containers).map(([name, path]) => {
    return [name, { resources: path, probes: ['liveness', 'readiness'] }] as const;
  });
  return {
    replicas: 'controllerReplicas',
    containers: {
      ...Object.fromEntries(own),
      'linkerd-init': { resources },
      'linkerd-proxy': proxy,
    },
  };
}
