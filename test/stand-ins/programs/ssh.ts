import { createHash } from 'node:crypto';
import { type Call, option, Refusal, type StandIn } from '../stand-in.ts';
import type { Machine } from '../world.ts';

const server = '/var/lib/rancher/k3s/server';
const token = '/etc/rancher/k3s/token';
/** What the first server of a cluster makes. */
const certificates = ['server-ca.crt', 'client-admin.crt', 'client-admin.key'].map(
  (name) => `${server}/tls/${name}`,
);

/** k3s on a machine, as far as one can see it over ssh. */
export const ssh: StandIn = ({ args, input, world }) => {
  if (args[0] === '-V') return 'OpenSSH_9.8p1, LibreSSL 3.3.6\n';
  const [name = '', sudo, flag, program = '', ...rest] = args.slice(4);
  const machine = world.machines[name];
  if (!machine) throw new Refusal(`ssh: connect to host ${name} port 22: No route to host`, 255);
  if (sudo !== 'sudo' || flag !== '-n') throw new Refusal('permission denied');
  const act = programs[program] ?? (() => uninstall(machine, program));
  return act(machine, { args: rest, input, world });
};

type Act = (machine: Machine, call: Call) => string;

const programs: Readonly<Record<string, Act>> = {
  cat: ({ files }, { args: [path = ''] }) => files[path] ?? refuse(`cat: ${path}: No such file or directory`),
  env: install,
  find: ({ service }, { args: [folder, , , , name] }) =>
    service && name === `${service}-uninstall.sh` ? `${folder}/${name}\n` : '',
  install: ({ files }, { args, input }) => {
    files[args.at(-1) ?? ''] = input;
    return '';
  },
  k3s: ({ version }) => (version ? `k3s version ${version} (0)\n` : refuse('sudo: k3s: command not found')),
  sha256sum: ({ files }, { args: paths }) => {
    if (paths.some((path) => files[path] === undefined)) refuse('sha256sum: No such file or directory');
    return paths.map((path) => `${hash(files[path] ?? '')}  ${path}\n`).join('');
  },
  systemctl: ({ service }, { args: [, name] }) => (service === name ? 'active\n' : refuse('inactive')),
};

/** What the install script does: it needs the release, and a server's token for all but the first. */
function install(machine: Machine, { args, input, world }: Call): string {
  if (input !== 'install script\n') refuse('sh: that is not the script');
  const servers = Object.values(world.machines).filter(({ service }) => service === 'k3s');
  const joined = option(args, 'K3S_TOKEN_FILE');
  const known = servers.some(({ files }) => files[`${server}/node-token`] === machine.files[joined ?? '']);
  if (joined && (joined !== token || !known)) refuse('k3s: token is wrong');
  machine.version = option(args, 'INSTALL_K3S_VERSION');
  machine.service = args.at(-1) === 'server' ? 'k3s' : 'k3s-agent';
  if (machine.service === 'k3s') {
    machine.files[`${server}/node-token`] = machine.files[joined ?? ''] ?? 'K10secret::server:token\n';
    for (const path of certificates) machine.files[path] = `${path}\n`;
  }
  return '';
}

function uninstall(machine: Machine, program: string): string {
  if (program !== `/usr/local/bin/${machine.service}-uninstall.sh`) {
    refuse(`sudo: ${program}: command not found`);
  }
  machine.files = {};
  delete machine.service;
  delete machine.version;
  return '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refuse(message: string): never {
  throw new Refusal(message);
}
