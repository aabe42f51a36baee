import {
  deny,
  enforced,
  type Kprobe,
  optionsOf,
  type Policy,
  type Selector,
  type TracingPolicyOptions,
} from './policy.ts';

/** Argument 1 of `security_file_permission`: MAY_READ. */
const read = '4';
/** Argument 1 of `security_mmap_file`: PROT_READ. */
const readable = '1';

const passwords = ['/etc/gshadow', '/etc/shadow'];
const keyFolders = ['/etc/ssh/ssh_host_', '/root/.ssh/'];
const keys = ['/.ssh/authorized_keys', '/.ssh/id_ecdsa', '/.ssh/id_ed25519', '/.ssh/id_rsa'];

/** Programs that check passwords, and those that SSH keys belong to. */
const logins = ['/usr/bin/login', '/usr/bin/passwd', '/usr/bin/su', '/usr/bin/sudo', '/usr/sbin/unix_chkpwd'];
const ssh = ['/usr/bin/ssh', '/usr/bin/ssh-add', '/usr/bin/ssh-keygen', '/usr/sbin/sshd'];

/** Password hashes and SSH keys, read by a program that they are not meant for. */
export const sensitiveFiles: Policy = {
  name: 'sensitive-files',
  spec: (options) => ({
    options: optionsOf(options),
    podSelector: {},
    kprobes: [readByCall(options), readByMapping(options)],
  }),
};

function readByCall(options: TracingPolicyOptions): Kprobe {
  const selector = (operator: 'Postfix' | 'Prefix', files: string[], owners: string[]): Selector => ({
    matchArgs: [
      { index: 0, operator, values: files },
      { index: 1, operator: 'Equal', values: [read] },
    ],
    matchBinaries: [{ operator: 'NotIn', values: owners }],
    matchActions: enforced(options, deny),
  });
  return {
    call: 'security_file_permission',
    syscall: false,
    message: 'a program reads passwords or SSH keys that are not its own',
    args: [
      { index: 0, type: 'file' },
      { index: 1, type: 'int' },
    ],
    selectors: [
      selector('Postfix', passwords, [...logins, '/usr/sbin/sshd']),
      selector('Prefix', keyFolders, ssh),
      selector('Postfix', keys, ssh),
    ],
  };
}

function readByMapping(options: TracingPolicyOptions): Kprobe {
  return {
    call: 'security_mmap_file',
    syscall: false,
    message: 'a program maps passwords or SSH keys into its memory',
    args: [
      { index: 0, type: 'file' },
      { index: 1, type: 'uint32' },
    ],
    selectors: [
      {
        matchArgs: [
          { index: 0, operator: 'Postfix', values: [...passwords, ...keys] },
          { index: 1, operator: 'Mask', values: [readable] },
        ],
        matchBinaries: [{ operator: 'NotIn', values: [...logins, ...ssh] }],
        matchActions: enforced(options, deny),
      },
    ],
  };
}
