import { at, entries, list } from './manifest.ts';

/** Why a pod is not admitted at a level: the field and what is wrong with it. */
export interface PodSecurityViolation {
  /** The weakest level that refuses it; stricter ones do too. */
  readonly level: 'baseline' | 'restricted';
  /** Below the pod's spec; containers by name, for example `containers[app].securityContext.privileged`. */
  readonly field: string;
  readonly problem: string;
}

const safeSysctls: ReadonlySet<string> = new Set([
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

const restrictedVolumes: ReadonlySet<string> = new Set([
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

const seLinuxTypes: readonly unknown[] = [
  undefined,
  '',
  'container_engine_t',
  'container_init_t',
  'container_kvm_t',
  'container_t',
];

const confinedProfiles: readonly unknown[] = ['RuntimeDefault', 'Localhost'];

/** Whether the pod has users of its own: root in it is nobody on the node, so some controls are relaxed. */
export function hasUserNamespace(podSpec: object): boolean {
  return at(podSpec, 'hostUsers') === false;
}

/** Controls over the fields of the pod itself. */
export function podControls(podSpec: object): readonly PodSecurityViolation[] {
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => at(podSpec, field) === true);
  return [
    ...shared.map((field) => refuse('baseline', field, 'shares it with the node')),
    ...list(at(podSpec, 'volumes')).flatMap(volumeControl),
    ...list(at(podSpec, 'securityContext', 'sysctls')).flatMap(sysctlControl),
    ...contextControls('', at(podSpec, 'securityContext'), hasUserNamespace(podSpec)),
  ];
}

/** Controls over a securityContext, of a pod or of a container: what it says itself must be allowed. */
export function contextControls(
  owner: string,
  context: unknown,
  userNamespace: boolean,
): readonly PodSecurityViolation[] {
  const found: PodSecurityViolation[] = [];
  const add = (level: PodSecurityViolation['level'], member: string, problem: string): void => {
    found.push(refuse(level, `${owner}securityContext.${member}`, problem));
  };
  for (const profile of ['appArmorProfile', 'seccompProfile']) {
    const type = at(context, profile, 'type');
    if (type !== undefined && !confinedProfiles.includes(type))
      add('baseline', `${profile}.type`, `is ${type}`);
  }
  const type = at(context, 'seLinuxOptions', 'type');
  if (!seLinuxTypes.includes(type)) add('baseline', 'seLinuxOptions.type', `is ${type}`);
  for (const member of ['user', 'role']) {
    const value = at(context, 'seLinuxOptions', member);
    if (value) add('baseline', `seLinuxOptions.${member}`, `is ${value}`);
  }
  if (at(context, 'windowsOptions', 'hostProcess') === true) {
    add('baseline', 'windowsOptions.hostProcess', 'is true');
  }
  if (userNamespace) return found;
  if (at(context, 'runAsNonRoot') === false) add('restricted', 'runAsNonRoot', 'is false');
  if (at(context, 'runAsUser') === 0) add('restricted', 'runAsUser', 'is 0');
  return found;
}

/** One violation. */
export function refuse(
  level: PodSecurityViolation['level'],
  field: string,
  problem: string,
): PodSecurityViolation {
  return { level, field, problem };
}

function volumeControl(volume: unknown): readonly PodSecurityViolation[] {
  const field = `volumes[${at(volume, 'name')}]`;
  const type = entries(volume).find(([key]) => key !== 'name')?.[0] ?? 'emptyDir';
  if (type === 'hostPath') return [refuse('baseline', field, 'mounts a path of the node')];
  return restrictedVolumes.has(type) ? [] : [refuse('restricted', field, `is a volume of type ${type}`)];
}

function sysctlControl(sysctl: unknown): readonly PodSecurityViolation[] {
  const name = String(at(sysctl, 'name'));
  return safeSysctls.has(name) ? [] : [refuse('baseline', 'securityContext.sysctls', `sets ${name}`)];
}
