import { at, entries, list } from './manifest.ts';
import { type PodSecurityLevel, podSecurityLevels } from './owned-namespace.ts';

/** Why a pod is not admitted at a level: the field and what is wrong with it. */
export interface PodSecurityViolation {
  readonly level: 'baseline' | 'restricted';
  readonly field: string;
  readonly problem: string;
}

const baselineCapabilities = new Set([
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

const safeSysctls = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);

const restrictedVolumes = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/** Everything in a pod spec that the Pod Security Standards (v1.36) refuse, by level. */
export function podSecurityViolations(podSpec: object): readonly PodSecurityViolation[] {
  return [
    ...podViolations(podSpec),
    ...containersOf(podSpec).flatMap((each) => containerViolations(podSpec, each)),
  ];
}

/** The strictest level that admits the pod. */
export function strictestLevel(podSpec: object): PodSecurityLevel {
  const violations = podSecurityViolations(podSpec);
  if (violations.some(({ level }) => level === 'baseline')) return 'privileged';
  return violations.length > 0 ? 'baseline' : 'restricted';
}

/** The weaker of two levels. */
export function weaker(a: PodSecurityLevel, b: PodSecurityLevel): PodSecurityLevel {
  return podSecurityLevels.indexOf(a) < podSecurityLevels.indexOf(b) ? a : b;
}

interface NamedContainer {
  readonly field: string;
  readonly container: unknown;
}

function containersOf(podSpec: object): readonly NamedContainer[] {
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((field) =>
    list(at(podSpec, field)).map((container) => ({ field: `${field}[${at(container, 'name')}]`, container })),
  );
}

function podViolations(podSpec: object): readonly PodSecurityViolation[] {
  const found: PodSecurityViolation[] = [];
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
    if (at(podSpec, field) === true)
      found.push({ level: 'baseline', field, problem: 'shares it with the node' });
  }
  for (const volume of list(at(podSpec, 'volumes'))) {
    const field = `volumes[${at(volume, 'name')}]`;
    const type = entries(volume).find(([key]) => key !== 'name')?.[0] ?? 'emptyDir';
    if (type === 'hostPath') found.push({ level: 'baseline', field, problem: 'mounts a path of the node' });
    else if (!restrictedVolumes.has(type))
      found.push({ level: 'restricted', field, problem: `is a ${type}` });
  }
  for (const sysctl of list(at(podSpec, 'securityContext', 'sysctls'))) {
    const name = String(at(sysctl, 'name'));
    const field = 'securityContext.sysctls';
    if (!safeSysctls.has(name)) found.push({ level: 'baseline', field, problem: `sets ${name}` });
  }
  return found;
}

function containerViolations(podSpec: object, { field, container }: NamedContainer): PodSecurityViolation[] {
  const found: PodSecurityViolation[] = [];
  const add = (level: PodSecurityViolation['level'], member: string, problem: string): void => {
    found.push({ level, field: `${field}.${member}`, problem });
  };
  const own = (member: string): unknown => at(container, 'securityContext', member);
  const effective = (member: string): unknown => own(member) ?? at(podSpec, 'securityContext', member);
  if (own('privileged') === true) add('baseline', 'securityContext.privileged', 'is true');
  if (list(at(container, 'ports')).some((port) => Number(at(port, 'hostPort') ?? 0) > 0)) {
    add('baseline', 'ports.hostPort', 'binds a port of the node');
  }
  const added = list(at(own('capabilities'), 'add')).map(String);
  const dangerous = added.filter((name) => !baselineCapabilities.has(name));
  if (dangerous.length > 0) add('baseline', 'securityContext.capabilities.add', dangerous.join(', '));
  const beyond = added.filter((name) => name !== 'NET_BIND_SERVICE');
  if (beyond.length > 0) add('restricted', 'securityContext.capabilities.add', beyond.join(', '));
  if (!list(at(own('capabilities'), 'drop')).includes('ALL')) {
    add('restricted', 'securityContext.capabilities.drop', 'lacks ALL');
  }
  if (own('allowPrivilegeEscalation') !== false) {
    add('restricted', 'securityContext.allowPrivilegeEscalation', 'is not false');
  }
  if (effective('runAsNonRoot') !== true) add('restricted', 'securityContext.runAsNonRoot', 'is not true');
  if (effective('runAsUser') === 0) add('restricted', 'securityContext.runAsUser', 'is 0');
  const seccomp = at(effective('seccompProfile'), 'type');
  if (seccomp === 'Unconfined') add('baseline', 'securityContext.seccompProfile', 'is Unconfined');
  if (seccomp === undefined) add('restricted', 'securityContext.seccompProfile', 'is not set');
  const procMount = own('procMount');
  if (procMount === 'Unmasked') add('baseline', 'securityContext.procMount', 'is Unmasked');
  return found;
}
