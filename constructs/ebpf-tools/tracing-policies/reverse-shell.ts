import {
  binaries,
  deny,
  enforced,
  type Kprobe,
  kill,
  optionsOf,
  type Policy,
  report,
  type TracingPolicyOptions,
} from './policy.ts';

const shells = binaries(['ash', 'bash', 'dash', 'ksh', 'sh', 'zsh']);
/** Its file is also wget and nslookup, so that a connection is no proof. */
const busybox = binaries(['busybox']);
const loopback = ['127.0.0.0/8', '::1/128'];

/** A shell that opens a connection of its own to an address outside the cluster. */
export const reverseShell: Policy = {
  name: 'reverse-shell',
  spec: (options) => ({
    options: optionsOf(options),
    podSelector: {},
    kprobes: [connectByShell(options), connectByBusybox(options)],
  }),
};

function connectByShell(options: TracingPolicyOptions): Kprobe {
  return {
    call: 'security_socket_connect',
    syscall: false,
    message: 'a shell connects to an address outside the cluster',
    args: [{ index: 1, type: 'sockaddr' }],
    selectors: [
      {
        matchBinaries: [{ operator: 'In', values: shells }],
        matchArgs: [
          { index: 1, operator: 'Family', values: ['AF_INET', 'AF_INET6'] },
          { index: 1, operator: 'NotSAddr', values: [...loopback, ...options.clusterRanges] },
        ],
        matchActions: enforced(options, kill, deny),
      },
    ],
  };
}

function connectByBusybox({ clusterRanges }: TracingPolicyOptions): Kprobe {
  return {
    call: 'tcp_connect',
    syscall: false,
    message: 'busybox connects to an address outside the cluster',
    args: [{ index: 0, type: 'sock' }],
    selectors: [
      {
        matchBinaries: [{ operator: 'In', values: busybox }],
        matchArgs: [{ index: 0, operator: 'NotDAddr', values: [...loopback, ...clusterRanges] }],
        matchActions: [report],
      },
    ],
  };
}
