import type { LambdaFunction } from '../../api/index.ts';
import type { PlatformConfig } from './config.ts';
import { egressRules, namespaceLabel, toPods } from './egress.ts';
import { metricsPort } from './environment.ts';
import { type Manifest, ownedMetadata } from './manifest.ts';
import { serviceAccountName } from './service-account.ts';

/** Ports of Knative's sidecar: HTTP/1, HTTP/2, HTTPS, its own health, and what the autoscaler reads. */
const sidecarPorts = [8012, 8013, 8022, 8112, 9090];
/** Of the sidecar and of the runtime. */
const metricsPorts = [9091, metricsPort];

/** Who may call the pods of a function, and what they may reach: all else is denied. */
export function desiredNetworkPolicies(fn: LambdaFunction, config: PlatformConfig): readonly Manifest[] {
  const { name } = fn.metadata;
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: ownedMetadata(fn, 'network', serviceAccountName(name)),
      spec: {
        podSelector: { matchLabels: { 'serving.knative.dev/service': name } },
        policyTypes: ['Ingress', 'Egress'],
        ingress: ingress(config),
        egress: [...platformEgress(fn, config), ...egressRules(fn.spec, config)],
      },
    },
  ];
}

function ingress({ callerNamespaces, monitoringNamespace }: PlatformConfig): readonly object[] {
  const callers = { from: callerNamespaces.map(fromNamespace), ports: tcp(sidecarPorts) };
  if (monitoringNamespace === undefined) return [callers];
  return [callers, { from: [fromNamespace(monitoringNamespace)], ports: tcp(metricsPorts) }];
}

function platformEgress(
  { metadata: { namespace } }: LambdaFunction,
  config: PlatformConfig,
): readonly object[] {
  const { dns, traces } = config;
  const names = ['UDP', 'TCP'].map((protocol) => ({ port: 53, protocol }));
  const broker = { 'eventing.knative.dev/brokerRole': 'ingress' };
  return [
    toPods(dns.namespace, dns.podLabels, names),
    toPods(namespace, broker, tcp([8080])),
    ...(traces ? [toPods(traces.namespace, traces.podLabels, tcp([traces.port]))] : []),
  ];
}

function fromNamespace(name: string): object {
  return { namespaceSelector: { matchLabels: { [namespaceLabel]: name } } };
}

function tcp(ports: readonly number[]): readonly object[] {
  return ports.map((port) => ({ port, protocol: 'TCP' }));
}
