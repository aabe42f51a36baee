import type { Manifest } from '../core/manifest.ts';

/** A workload that the Knative operator makes, with the resources that we give it. */
export interface SystemWorkload {
  readonly name: string;
  readonly container: string;
  readonly image: string;
  /** Labels of the pods, as far as anybody chooses them by. */
  readonly labels: Readonly<Record<string, string>>;
  /** ServiceAccount of the pods, where others are to share it. Default: left out. */
  readonly account?: string;
  readonly replicas: number;
  readonly cpu: string;
  readonly memory: string;
  /** Memory limit. */
  readonly limit: string;
  /** Port of the readiness and liveness probes; none for a Job. */
  readonly probe?: number;
}

interface Override {
  readonly name: string;
  readonly replicas?: number;
  readonly resources?: {
    container: string;
    requests: { cpu: string; memory: string };
    limits: { memory: string };
  }[];
}

/** What the custom resource says of a workload. `replicas` is left to `high-availability` where one autoscales. */
export function override({ name, container, cpu, memory, limit }: SystemWorkload): Override {
  const resources = { container, requests: { cpu, memory }, limits: { memory: limit } };
  return { name, resources: [resources] };
}

/** A workload that nothing here uses. */
export function switchedOff(name: string): Override {
  return { name, replicas: 0 };
}

/** The workload as the rules count it. Every one of them is hardened upstream. */
export function systemManifest(workload: SystemWorkload, namespace: string): Manifest {
  const { name, account, container, image, labels, replicas, cpu, memory, limit, probe } = workload;
  const probes = probe === undefined ? {} : { readinessProbe: tcp(probe), livenessProbe: tcp(probe) };
  const pod = {
    ...(account === undefined ? {} : { serviceAccountName: account }),
    containers: [
      {
        name: container,
        image,
        resources: { requests: { cpu, memory }, limits: { memory: limit } },
        securityContext: hardened,
        ...probes,
      },
    ],
  };
  const isJob = probe === undefined;
  return {
    apiVersion: isJob ? 'batch/v1' : 'apps/v1',
    kind: isJob ? 'Job' : 'Deployment',
    metadata: { name, namespace },
    spec: { ...(isJob ? {} : { replicas }), template: { metadata: { labels }, spec: pod } },
  };
}

const hardened = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

function tcp(port: number): object {
  return { tcpSocket: { port } };
}
