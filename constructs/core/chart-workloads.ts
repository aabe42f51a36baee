import type { ChartFacts, FactContainer, FactObject } from './chart-facts.ts';
import type { ChartReleaseProps, ContainerValues, WorkloadValues } from './chart-release.ts';
import { at, type Manifest } from './manifest.ts';

/** Kinds that make pods. */
export const workloadKinds: ReadonlySet<string> = new Set([
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'Pod',
  'StatefulSet',
]);

/** Value at a dotted values key; keys with dots of their own are found too. */
export function valueAt(values: unknown, path: string): unknown {
  const direct = at(values, path);
  if (direct !== undefined) return direct;
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const inner = at(values, path.slice(0, dot));
    const found = inner === undefined ? undefined : valueAt(inner, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The chart's real workloads as plain manifests, with our values where they land; `absent` ones left out. */
export function chartWorkloads(facts: ChartFacts, props: ChartReleaseProps<object>): readonly Manifest[] {
  return facts.objects
    .filter((object) => workloadKinds.has(object.kind))
    .filter((object) => !props.workloads?.[`${object.kind}/${object.name}`]?.absent)
    .map((object) => toManifest(object, props));
}

function toManifest(object: FactObject, props: ChartReleaseProps<object>): Manifest {
  const { apiVersion, kind, name, podLabels: labels = {} } = object;
  const landing = props.workloads?.[`${kind}/${name}`] ?? {};
  const moved = object.namespace === undefined || props.moves?.includes(object.namespace);
  const metadata = { name, namespace: moved ? props.namespace.name : object.namespace };
  const pods = podSpec(object, landing, props);
  if (kind === 'Pod') return { apiVersion, kind, metadata: { ...metadata, labels }, spec: pods };
  const replicas = landing.replicas ? valueAt(props.values, landing.replicas) : undefined;
  const spec = {
    replicas: replicas ?? object.replicas,
    template: { metadata: { labels }, spec: pods },
    volumeClaimTemplates: claims(object, landing, props),
  };
  return { apiVersion, kind, metadata, spec: kind === 'CronJob' ? { jobTemplate: { spec } } : spec };
}

/** The chart's claims, those that our values describe with their size and class. */
function claims(
  object: FactObject,
  landing: WorkloadValues,
  { values }: ChartReleaseProps<object>,
): readonly object[] | undefined {
  const facts = (object.claims ?? []).filter(({ name }) => !landing.claims?.[name]);
  const ours = Object.entries(landing.claims ?? {}).map(([name, { storage, storageClass }]) => {
    return { name, storage: valueAt(values, storage), storageClassName: valueAt(values, storageClass) };
  });
  const all = [...facts.map((fact) => ({ ...fact, storageClassName: undefined })), ...ours];
  if (all.length === 0) return undefined;
  return all.map(({ name, storage, storageClassName }) => ({
    metadata: { name },
    spec: { storageClassName, resources: { requests: { storage } } },
  }));
}

function volumes(hostPaths: readonly string[]): readonly object[] | undefined {
  if (hostPaths.length === 0) return undefined;
  return hostPaths.map((path, index) => ({ name: `host-${index}`, hostPath: { path } }));
}

function podSpec(object: FactObject, landing: WorkloadValues, props: ChartReleaseProps<object>): object {
  const ours = (path: string | undefined): unknown => (path ? valueAt(props.values, path) : undefined);
  const rendered = (facts: readonly FactContainer[] = []): readonly object[] =>
    facts
      .filter(({ name }) => !landing.containers?.[name]?.absent)
      .map((fact) => toContainer(fact, landing.containers?.[fact.name], ours));
  const fromFacts = {
    ...(object.podRunAsNonRoot ? { runAsNonRoot: true } : {}),
    ...(object.seccomp ? { seccompProfile: { type: object.seccomp } } : {}),
  };
  return {
    serviceAccountName: object.serviceAccount,
    hostNetwork: object.hostNetwork,
    hostPID: object.hostPID,
    nodeSelector: ours(landing.nodeSelector) ?? object.nodeSelector,
    tolerations: ours(landing.tolerations) ?? object.tolerations,
    securityContext: { ...fromFacts, ...(ours(landing.podSecurityContext) as object | undefined) },
    volumes: volumes([...(object.hostPaths ?? []), ...(landing.hostPaths ?? [])]),
    containers: rendered(object.containers),
    initContainers: rendered(object.initContainers),
  };
}

function toContainer(
  fact: FactContainer,
  landing: ContainerValues | undefined,
  ours: (path: string | undefined) => unknown,
): object {
  const resources = toResources(ours(landing?.resources));
  const probe = (name: 'startup' | 'readiness' | 'liveness'): object | undefined =>
    landing?.probes?.includes(name) ? {} : undefined;
  const hardened = landing?.hardened
    ? { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }
    : { capabilities: fact.addCapabilities ? { add: fact.addCapabilities } : undefined };
  return {
    name: fact.name,
    image: ours(landing?.image) ?? fact.image,
    restartPolicy: landing?.sidecar ? 'Always' : undefined,
    ports: ports(fact, landing),
    resources: {
      requests: { ...fact.requests, ...resources.requests },
      limits: { ...fact.limits, ...resources.limits },
    },
    startupProbe: probe('startup'),
    readinessProbe: probe('readiness'),
    livenessProbe: probe('liveness'),
    securityContext: {
      ...hardened,
      privileged: fact.privileged,
      runAsNonRoot: fact.runAsNonRoot,
      readOnlyRootFilesystem: fact.readOnlyRootFilesystem,
      ...(ours(landing?.securityContext) as object | undefined),
    },
  };
}

interface Resources {
  readonly requests?: object;
  readonly limits?: object;
}

/** Resources that a chart takes as Kubernetes does, or by resource. */
export function toResources(value: unknown): Resources {
  const amounts = (side: 'request' | 'limit'): object => {
    const found = ['cpu', 'memory'].map((name) => [name, at(value, name, side)] as const);
    return Object.fromEntries(found.filter(([, amount]) => amount !== undefined));
  };
  if (at(value, 'cpu') === undefined && at(value, 'memory') === undefined) return (value ?? {}) as Resources;
  return { requests: amounts('request'), limits: amounts('limit') };
}

function ports(
  { ports: facts }: FactContainer,
  landing: ContainerValues | undefined,
): readonly object[] | undefined {
  if (!landing?.ports) return facts?.map(toPort);
  return [...(facts ?? []).map(toPort), ...landing.ports.map((port) => ({ protocol: 'TCP', ...port }))];
}

/** `name:port[>hostPort][/UDP]` of the facts as a container port. */
function toPort(text: string): object {
  const match = /^([^:]*):(\d+)(?:>(\d+))?(?:\/(\w+))?$/.exec(text);
  return {
    name: match?.[1],
    containerPort: Number(match?.[2]),
    hostPort: match?.[3] ? Number(match[3]) : undefined,
    protocol: match?.[4] ?? 'TCP',
  };
}
