import type { TracingPolicySpec } from '../../../imports/crds/cilium.io/tracing-policy.ts';
import {
  deny,
  enforced,
  type Kprobe,
  kill,
  optionsOf,
  type Policy,
  report,
  type Selector,
  type TracingPolicyOptions,
} from './policy.ts';

/** In a container of its own PID namespace, and past the start that the container runtime makes as PID 1. */
const inContainer: Selector = {
  matchNamespaces: [{ namespace: 'Pid', operator: 'NotIn', values: ['host_ns'] }],
  matchPiDs: [{ operator: 'NotIn', isNamespacePid: true, followForks: false, values: [0, 1] }],
};

/** In a container that shares the PID namespace of its node. */
const besideHost: Selector = {
  matchNamespaces: [
    { namespace: 'Pid', operator: 'In', values: ['host_ns'] },
    { namespace: 'Mnt', operator: 'NotIn', values: ['host_ns'] },
  ],
};

/**
 * Pods that enter namespaces and mount file systems by design: Longhorn's, Coroot's node agent, and the jobs
 * of runtime-class-manager, whose pods are known only by the name of their container.
 */
const exempt: Pick<TracingPolicySpec, 'podSelector' | 'containerSelector'> = {
  podSelector: {
    matchExpressions: [
      { key: 'app', operator: 'NotIn', values: ['longhorn-csi-plugin', 'longhorn-manager'] },
      { key: 'longhorn.io/managed-by', operator: 'DoesNotExist' },
      { key: 'app.kubernetes.io/component', operator: 'NotIn', values: ['coroot-node-agent'] },
    ],
  },
  containerSelector: {
    matchExpressions: [{ key: 'name', operator: 'NotIn', values: ['provisioner'] }],
  },
};

/** A container that enters other namespaces, mounts file systems or makes itself root of a user namespace. */
export const containerEscape: Policy = {
  name: 'container-escape',
  spec: (options) => ({
    options: optionsOf(options),
    ...exempt,
    kprobes: [setns, unshare, mount(options), moveMount(options), userNamespace(options)],
  }),
};

/** Only reported: runc itself calls it in the container's cgroup, and on kind its PID namespace is not the host's. */
const setns: Kprobe = {
  call: 'sys_setns',
  syscall: true,
  message: 'a container enters another namespace',
  args: [
    { index: 0, type: 'int' },
    { index: 1, type: 'int' },
  ],
  selectors: [
    { ...inContainer, matchActions: [report] },
    { ...besideHost, matchActions: [report] },
  ],
};

/** Only reported, for the same reason as setns. */
const unshare: Kprobe = {
  call: 'sys_unshare',
  syscall: true,
  message: 'a container with CAP_SYS_ADMIN makes itself a namespace',
  args: [{ index: 0, type: 'int' }],
  selectors: [
    {
      ...inContainer,
      matchCapabilities: [{ type: 'Effective', operator: 'In', values: ['CAP_SYS_ADMIN'] }],
      matchActions: [report],
    },
  ],
};

function mount(options: TracingPolicyOptions): Kprobe {
  return {
    call: 'security_sb_mount',
    syscall: false,
    message: 'a container mounts a file system',
    args: [
      { index: 0, type: 'string' },
      { index: 1, type: 'path' },
      { index: 2, type: 'string' },
    ],
    selectors: [{ ...inContainer, matchActions: enforced(options, kill, deny) }],
  };
}

/** The same by the mount API of Linux 5.2. */
function moveMount(options: TracingPolicyOptions): Kprobe {
  return {
    call: 'security_move_mount',
    syscall: false,
    ignore: { callNotFound: true },
    message: 'a container attaches a mount',
    args: [
      { index: 0, type: 'path' },
      { index: 1, type: 'path' },
    ],
    selectors: [{ ...inContainer, matchActions: enforced(options, kill, deny) }],
  };
}

function userNamespace(options: TracingPolicyOptions): Kprobe {
  return {
    call: 'create_user_ns',
    syscall: false,
    ignore: { callNotFound: true },
    message: 'a container without CAP_SYS_ADMIN makes a user namespace',
    args: [{ index: 0, type: 'nop' }],
    selectors: [
      {
        ...inContainer,
        matchCapabilities: [
          {
            type: 'Effective',
            operator: 'NotIn',
            isNamespaceCapability: false,
            values: ['CAP_SYS_ADMIN'],
          },
        ],
        matchActions: enforced(options, kill),
      },
    ],
  };
}
