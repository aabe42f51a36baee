import { at, list } from './manifest.ts';
import {
  contextControls,
  hasUserNamespace,
  type PodSecurityViolation,
  refuse,
} from './pod-security-controls.ts';

const baselineCapabilities: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** Handlers that kubelet calls itself; a host of their own would let a pod make it call anywhere. */
const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

/** A container of any of the three lists, and where it stands. */
export interface NamedContainer {
  /** For example `initContainers[copy]`. */
  readonly field: string;
  readonly container: unknown;
}

/** Every container of a pod, with its place. */
export function namedContainers(podSpec: object): readonly NamedContainer[] {
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((field) =>
    list(at(podSpec, field)).map((container) => ({ field: `${field}[${at(container, 'name')}]`, container })),
  );
}

/** Controls over one container, with what it inherits from its pod. */
export function containerControls(
  podSpec: object,
  { field, container }: NamedContainer,
): readonly PodSecurityViolation[] {
  const context = at(container, 'securityContext');
  const userNamespace = hasUserNamespace(podSpec);
  const owner = `${field}.`;
  return [
    ...privilegeControls(owner, context, userNamespace),
    ...capabilityControls(owner, at(context, 'capabilities')),
    ...hostControls(owner, container),
    ...contextControls(owner, context, userNamespace),
    ...inheritedControls(owner, context, at(podSpec, 'securityContext'), userNamespace),
  ];
}

function privilegeControls(
  owner: string,
  context: unknown,
  userNamespace: boolean,
): readonly PodSecurityViolation[] {
  const found: PodSecurityViolation[] = [];
  if (at(context, 'privileged') === true) {
    found.push(refuse('baseline', `${owner}securityContext.privileged`, 'is true'));
  }
  if (at(context, 'allowPrivilegeEscalation') !== false) {
    found.push(refuse('restricted', `${owner}securityContext.allowPrivilegeEscalation`, 'is not false'));
  }
  const procMount = at(context, 'procMount') ?? 'Default';
  if (procMount !== 'Default') {
    const level = userNamespace ? 'restricted' : 'baseline';
    found.push(refuse(level, `${owner}securityContext.procMount`, `is ${procMount}`));
  }
  return found;
}

function capabilityControls(owner: string, capabilities: unknown): readonly PodSecurityViolation[] {
  const field = `${owner}securityContext.capabilities`;
  const added = list(at(capabilities, 'add')).map(String);
  const beyondBaseline = added.filter((name) => !baselineCapabilities.has(name));
  const beyondRestricted = added.filter(
    (name) => baselineCapabilities.has(name) && name !== 'NET_BIND_SERVICE',
  );
  const dropsAll = list(at(capabilities, 'drop')).includes('ALL');
  return [
    ...(beyondBaseline.length > 0
      ? [refuse('baseline', `${field}.add`, `has ${beyondBaseline.join(', ')}`)]
      : []),
    ...(beyondRestricted.length > 0
      ? [refuse('restricted', `${field}.add`, `has ${beyondRestricted.join(', ')}`)]
      : []),
    ...(dropsAll ? [] : [refuse('restricted', `${field}.drop`, 'lacks ALL')]),
  ];
}

function hostControls(owner: string, container: unknown): readonly PodSecurityViolation[] {
  const ports = list(at(container, 'ports')).flatMap((port) => {
    const hostPort = Number(at(port, 'hostPort') ?? 0);
    return hostPort === 0 ? [] : [refuse('baseline', `${owner}ports.hostPort`, `is ${hostPort}`)];
  });
  const hosts = handlers.flatMap((path) => {
    const handler = at(container, ...path);
    if (handler === undefined) return [];
    return ['httpGet', 'tcpSocket'].flatMap((kind) => {
      const host = at(handler, kind, 'host');
      return host ? [refuse('baseline', `${owner}${path.join('.')}.${kind}.host`, `is ${host}`)] : [];
    });
  });
  return [...ports, ...hosts];
}

/** What the container must have, from itself or from the pod; what the pod says wrongly is the pod's violation. */
function inheritedControls(
  owner: string,
  context: unknown,
  podContext: unknown,
  userNamespace: boolean,
): readonly PodSecurityViolation[] {
  const effective = (...path: string[]): unknown => at(context, ...path) ?? at(podContext, ...path);
  const unset = (field: string): PodSecurityViolation =>
    refuse('restricted', `${owner}securityContext.${field}`, 'is not set');
  return [
    ...(effective('runAsNonRoot') === undefined && !userNamespace ? [unset('runAsNonRoot')] : []),
    ...(effective('seccompProfile', 'type') === undefined ? [unset('seccompProfile')] : []),
  ];
}
