import type { AlloyValues } from '../../imports/charts/alloy.ts';
import type { WorkloadValues } from '../core/chart-release.ts';
import type { Manifest } from '../core/manifest.ts';
import type { TelemetryHome } from '../core/telemetry-home.ts';
import { nodeFolders } from './alloy/node-metrics.ts';
import { receiverPorts } from './alloy/other-clusters.ts';
import { otlpPorts } from './alloy/otlp.ts';
import { resources } from './resources.ts';

export interface AlloySettings {
  readonly configuration: string;
  /** Whether it reads metrics of the node itself. */
  readonly scrapesNode: boolean;
  /** Whether others write to it. */
  readonly receives: 'prometheus' | 'clusters' | 'nothing';
  /** Where it writes with the certificate of a Secret. Default: nowhere outside the cluster. */
  readonly home?: { readonly capability: TelemetryHome; readonly secret: string };
  /** Objects that the chart applies besides its own. */
  readonly extraObjects: readonly Manifest[];
}

/** Where the Secret of the client certificate is mounted. */
export const clientTls = {
  authority: '/etc/telemetry/ca.crt',
  certificate: '/etc/telemetry/tls.crt',
  key: '/etc/telemetry/tls.key',
} as const;

/** Which lines were read, and samples that could not be sent yet: both outlive the pod. */
const state = '/var/lib/alloy';

/** One pod on every node. */
export function alloyValues(settings: AlloySettings): AlloyValues {
  const { configuration, scrapesNode, receives, home, extraObjects } = settings;
  const mounts = [...nodeMounts(scrapesNode), ...(home ? [clientCertificate(home.secret)] : [])];
  return {
    crds: { create: false },
    global: { podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
    alloy: {
      configMap: { content: configuration },
      enableReporting: false,
      storagePath: state,
      extraPorts: openPorts(receives),
      hostAliases: home ? [{ ip: home.capability.address, hostnames: [home.capability.host] }] : [],
      mounts: { varlog: true, extra: mounts.map(({ mount }) => mount) },
      resources: resources('5m', '96Mi', '384Mi'),
      // Root without capabilities: the log files of the node are readable for their owner alone.
      securityContext: {
        runAsUser: 0,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      },
    },
    configReloader: { resources: resources('1m', '16Mi', '48Mi') },
    controller: {
      type: 'daemonset',
      tolerations: [{ operator: 'Exists' }],
      volumes: { extra: mounts.map(({ volume }) => volume) },
    },
    rbac: access(scrapesNode),
    // A pod sends to the Alloy of its own node, which knows it by its address.
    service: { internalTrafficPolicy: 'Local' },
    extraObjects,
  };
}

/** Folders of the node that our values mount, the logs included. */
export function hostPaths(scrapesNode: boolean): readonly string[] {
  return ['/var/log', state, ...(scrapesNode ? Object.keys(nodeFolders) : [])];
}

interface Mount {
  readonly mount: object;
  readonly volume: object;
}

function nodeMounts(scrapesNode: boolean): readonly Mount[] {
  const read = Object.entries(nodeFolders).map(([path, mountPath], index): Mount => {
    const name = `node-${index}`;
    return {
      mount: { name, mountPath, readOnly: true, mountPropagation: 'HostToContainer' },
      volume: { name, hostPath: { path } },
    };
  });
  const kept: Mount = {
    mount: { name: 'state', mountPath: state },
    volume: { name: 'state', hostPath: { path: state, type: 'DirectoryOrCreate' } },
  };
  return [kept, ...(scrapesNode ? read : [])];
}

function clientCertificate(secretName: string): Mount {
  const name = 'client-certificate';
  return {
    mount: { name, mountPath: '/etc/telemetry', readOnly: true },
    volume: { name, secret: { secretName } },
  };
}

/** Where the values land in the pods that the chart renders. */
export function landing(ports: ReturnType<typeof openPorts>): WorkloadValues {
  return {
    tolerations: 'controller.tolerations',
    podSecurityContext: 'global.podSecurityContext',
    containers: {
      alloy: {
        resources: 'alloy.resources',
        securityContext: 'alloy.securityContext',
        probes: ['readiness'],
        ports: ports.map((port) => ({ name: port.name, containerPort: port.targetPort })),
      },
      'config-reloader': {
        resources: 'configReloader.resources',
        hardened: true,
        noProbes: 'The chart offers no value for them; it only tells Alloy to read its file again.',
      },
    },
  };
}

/** Ports besides the one of Alloy itself. */
export function openPorts(receives: AlloySettings['receives']) {
  const port = (name: string, number: number) => {
    return { name, port: number, targetPort: number, protocol: 'TCP' };
  };
  const written = receives === 'prometheus' ? { metrics: receiverPorts.metrics } : receiverPorts;
  return [
    port('otlp-grpc', otlpPorts.grpc),
    port('otlp-http', otlpPorts.http),
    ...(receives === 'nothing'
      ? []
      : Object.entries(written).map(([name, each]) => port(`in-${name}`, each))),
  ];
}

/** The pods of its node; for the kubelet's metrics the node too. The chart's default could read every Secret. */
function access(scrapesNode: boolean): AlloyValues['rbac'] {
  const watch = (resource: string): object => {
    return { apiGroups: [''], resources: [resource], verbs: ['get', 'list', 'watch'] };
  };
  const metrics = { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] };
  return { rules: [watch('pods')], clusterRules: [watch('nodes'), ...(scrapesNode ? [metrics] : [])] };
}
