import type { Manifest } from '../../core/manifest.ts';

/** Policies that a cluster can load. */
export const tracingPolicies: readonly Manifest[] = [
  {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
    metadata: { name: 'shell-outbound-connect' },
    spec: {
      options: [
        { name: 'policy-mode', value: 'monitor' },
        { name: 'disable-kprobe-multi', value: '1' },
      ],
      podSelector: {},
      kprobes: [
        {
          call: 'tcp_connect',
          syscall: false,
          args: [{ index: 0, type: 'sock' }],
          selectors: [
            {
              matchBinaries: [
                {
                  operator: 'In',
                  values: [
                    '/bin/sh',
                    '/usr/bin/sh',
                    '/bin/bash',
                    '/usr/bin/bash',
                    '/bin/dash',
                    '/usr/bin/dash',
                    '/bin/zsh',
                    '/usr/bin/zsh',
                    '/bin/ash',
                    '/bin/busybox',
                    '/usr/bin/busybox',
                  ],
                },
              ],
              matchArgs: [
                {
                  index: 0,
                  operator: 'NotDAddr',
                  values: [
                    '127.0.0.0/8',
                    '10.0.0.0/8',
                    '172.16.0.0/12',
                    '192.168.0.0/16',
                    '::1/128',
                    'fc00::/7',
                  ],
                },
              ],
              matchActions: [{ action: 'Post', rateLimit: '1m', rateLimitScope: 'process' }],
            },
          ],
        },
        {
          call: 'security_socket_connect',
          syscall: false,
          args: [
            { index: 1, type: 'sockaddr' },
            { index: 2, type: 'int' },
          ],
          selectors: [
            {
              matchBinaries: [{ operator: 'In', values: ['/usr/bin/bash', '/usr/bin/dash'] }],
              matchArgs: [
                { index: 1, operator: 'Family', values: ['AF_INET', 'AF_INET6'] },
                {
                  index: 1,
                  operator: 'NotSAddr',
                  values: ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
                },
              ],
              matchActions: [{ action: 'Sigkill' }, { action: 'Override', argError: -1 }],
            },
          ],
        },
      ],
    },
  },
  {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
    metadata: { name: 'sensitive-file-read' },
    spec: {
      podSelector: {},
      kprobes: [
        {
          call: 'security_file_permission',
          syscall: false,
          return: true,
          args: [
            { index: 0, type: 'file' },
            { index: 1, type: 'int' },
          ],
          returnArg: { index: 0, type: 'int' },
          selectors: [
            {
              matchArgs: [
                {
                  index: 0,
                  operator: 'Postfix',
                  values: ['/etc/shadow', '/etc/gshadow'],
                },
                { index: 1, operator: 'Equal', values: ['4'] },
              ],
              matchBinaries: [
                {
                  operator: 'NotIn',
                  values: [
                    '/usr/sbin/sshd',
                    '/usr/bin/passwd',
                    '/usr/bin/login',
                    '/usr/sbin/unix_chkpwd',
                    '/usr/bin/su',
                    '/usr/bin/sudo',
                  ],
                },
              ],
            },
            {
              matchArgs: [
                {
                  index: 0,
                  operator: 'Prefix',
                  values: ['/root/.ssh/', '/etc/ssh/ssh_host_'],
                },
                { index: 1, operator: 'Equal', values: ['4'] },
              ],
              matchBinaries: [{ operator: 'NotIn', values: ['/usr/sbin/sshd'] }],
            },
            {
              matchArgs: [
                {
                  index: 0,
                  operator: 'Postfix',
                  values: ['/.ssh/id_rsa', '/.ssh/id_ed25519', '/.ssh/id_ecdsa', '/.ssh/authorized_keys'],
                },
                { index: 1, operator: 'Equal', values: ['4'] },
              ],
              matchBinaries: [{ operator: 'NotIn', values: ['/usr/sbin/sshd'] }],
            },
          ],
        },
        {
          call: 'security_mmap_file',
          syscall: false,
          args: [
            { index: 0, type: 'file' },
            { index: 1, type: 'uint32' },
          ],
          selectors: [
            {
              matchArgs: [
                {
                  index: 0,
                  operator: 'Postfix',
                  values: ['/etc/shadow', '/etc/gshadow', '/.ssh/id_rsa', '/.ssh/id_ed25519'],
                },
                { index: 1, operator: 'Mask', values: ['1'] },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
    metadata: { name: 'namespace-escape' },
    spec: {
      podSelector: {},
      kprobes: [
        {
          call: 'sys_setns',
          syscall: true,
          args: [
            { index: 0, type: 'int' },
            { index: 1, type: 'int' },
          ],
          selectors: [
            {
              matchNamespaces: [{ namespace: 'Pid', operator: 'NotIn', values: ['host_ns'] }],
              matchPIDs: [
                {
                  operator: 'NotIn',
                  isNamespacePID: true,
                  followForks: false,
                  values: [0, 1],
                },
              ],
            },
          ],
        },
        {
          call: 'sys_unshare',
          syscall: true,
          args: [{ index: 0, type: 'int' }],
          selectors: [
            {
              matchNamespaces: [{ namespace: 'Pid', operator: 'NotIn', values: ['host_ns'] }],
              matchPIDs: [
                {
                  operator: 'NotIn',
                  isNamespacePID: true,
                  followForks: false,
                  values: [0, 1],
                },
              ],
              matchCapabilities: [{ type: 'Effective', operator: 'In', values: ['CAP_SYS_ADMIN'] }],
            },
          ],
        },
        {
          call: 'security_sb_mount',
          syscall: false,
          args: [
            { index: 0, type: 'string' },
            { index: 1, type: 'path' },
            { index: 2, type: 'string' },
          ],
          selectors: [
            {
              matchNamespaces: [{ namespace: 'Pid', operator: 'NotIn', values: ['host_ns'] }],
              matchPIDs: [
                {
                  operator: 'NotIn',
                  isNamespacePID: true,
                  followForks: false,
                  values: [0, 1],
                },
              ],
            },
          ],
        },
        {
          call: 'create_user_ns',
          syscall: false,
          ignore: { callNotFound: true },
          args: [{ index: 0, type: 'nop' }],
          selectors: [
            {
              matchCapabilities: [
                {
                  type: 'Effective',
                  operator: 'NotIn',
                  isNamespaceCapability: false,
                  values: ['CAP_SYS_ADMIN'],
                },
              ],
              matchNamespaces: [{ namespace: 'Pid', operator: 'NotIn', values: ['host_ns'] }],
            },
          ],
        },
      ],
    },
  },
];

/** A policy that looks right: kernels see no URL, and the CRD takes actions only inside a selector. */
export const blockByUrl: Manifest = {
  apiVersion: 'cilium.io/v1alpha1',
  kind: 'TracingPolicy',
  metadata: { name: 'block-bitcoin-mining' },
  spec: {
    kprobes: [
      {
        call: 'tcp_connect',
        syscall: false,
        selectors: [
          {
            matchArgs: [{ index: 1, operator: 'In', values: ['stratum+tcp://*'] }],
          },
        ],
        matchActions: [{ action: 'Sigkill' }],
      },
    ],
  },
};
