import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { nodeImages } from '../../../constructs/versions.ts';
import type { Invocation } from '../invocation.ts';
import { ProgramError, type Programs } from '../programs.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';
import { firstServer, joiningOrder } from './nodes.ts';
import { onMachine } from './ssh.ts';

const minute = 60_000;
const configuration = '/etc/rancher/k3s';
const tokenFile = `${configuration}/token`;
const serverToken = '/var/lib/rancher/k3s/server/node-token';

/** The install script of the k3s release that versions.ts pins, fetched once. */
export function k3sScript({ spec, root }: Site): Step {
  const release = releaseOf(spec);
  const script = scriptPath(release);
  const url = `https://raw.githubusercontent.com/k3s-io/k3s/${encodeURIComponent(release)}/install.sh`;
  return {
    name: 'k3s-script',
    brings: `the install script of k3s ${release}`,
    commands: [{ argv: ['curl', '--fail', '--silent', '--show-error', '--location', url], output: script }],
    missing: async () => (existsSync(join(root, script)) ? [] : [`${script} is not there`]),
  };
}

/** One step a machine, servers first: its configuration, the token that it joins with, and k3s itself. */
export function k3sNodes(site: Site): readonly Step[] {
  return joiningOrder(site).map((node) => k3sNode(site, node));
}

function k3sNode(site: Site, node: NodeSpec): Step {
  const first = firstServer(site);
  const release = releaseOf(site.spec);
  const files = filesOf(site, node);
  const joins = node.name !== first;
  const token: Invocation = {
    argv: onMachine(node.name, 'install', '-D', '-m', '0600', '/dev/stdin', tokenFile),
    input: { from: onMachine(first, 'cat', serverToken) },
  };
  return {
    name: `k3s-${node.name}`,
    brings: `k3s ${release} as ${kindOf(node)} on ${node.name}`,
    commands: [
      ...files.map(({ from, to }) => ({
        argv: onMachine(node.name, 'install', '-D', '-m', '0600', '/dev/stdin', to),
        input: { file: from },
      })),
      ...(joins ? [token] : []),
      {
        argv: onMachine(node.name, ...installation(node, release, joins)),
        input: { file: scriptPath(release) },
      },
    ],
    patience: 5 * minute,
    missing: async (programs) => [
      ...(await staleFiles(programs, site, node, files)),
      ...(await notRunning(programs, node, release)),
    ],
  };
}

/** The script restarts the service, because a changed configuration alone would not make it do so. */
function installation(node: NodeSpec, release: string, joins: boolean): readonly string[] {
  const settings = [`INSTALL_K3S_VERSION=${release}`, 'INSTALL_K3S_FORCE_RESTART=true'];
  const token = joins ? [`K3S_TOKEN_FILE=${tokenFile}`] : [];
  return ['env', ...settings, ...token, 'sh', '-s', '-', kindOf(node)];
}

/** k3s of one machine taken away with all its data; the script for it came with the installation. */
export function removeK3s(site: Site): readonly Step[] {
  return joiningOrder(site)
    .toReversed()
    .map((node) => {
      const script = `/usr/local/bin/${service(node)}-uninstall.sh`;
      return {
        name: `k3s-${node.name}`,
        brings: `no k3s on ${node.name}`,
        commands: [{ argv: onMachine(node.name, script) }],
        missing: async (programs) => {
          const folder = '/usr/local/bin';
          const name = `${service(node)}-uninstall.sh`;
          const argv = onMachine(node.name, 'find', folder, '-maxdepth', '1', '-name', name);
          return (await programs.run({ argv })).trim() ? [`${node.name} still has ${script}`] : [];
        },
      };
    });
}

interface NodeFile {
  /** In the repository. */
  readonly from: string;
  /** On the machine. */
  readonly to: string;
}

function filesOf({ spec, root }: Site, node: NodeSpec): readonly NodeFile[] {
  const folder = `dist/${spec.name}/nodes`;
  const main = node.role === 'control-plane' ? 'config.yaml' : 'config-agent.yaml';
  const files = [
    { from: `${folder}/${main}`, to: `${configuration}/config.yaml` },
    {
      from: `${folder}/config.yaml.d/${node.name}.yaml`,
      to: `${configuration}/config.yaml.d/${node.name}.yaml`,
    },
    { from: `${folder}/registries.yaml`, to: `${configuration}/registries.yaml` },
  ];
  return files.filter(({ from }) => existsSync(join(root, from)));
}

async function staleFiles(
  programs: Programs,
  { root }: Site,
  { name }: NodeSpec,
  files: readonly NodeFile[],
): Promise<readonly string[]> {
  const argv = onMachine(name, 'sha256sum', ...files.map(({ to }) => to));
  const sums = await programs.run({ argv }).catch(ifFailed(''));
  const wanted = ({ from }: NodeFile): string =>
    createHash('sha256')
      .update(readFileSync(join(root, from)))
      .digest('hex');
  return files
    .filter((file) => !sums.includes(`${wanted(file)}  ${file.to}`))
    .map(({ to }) => `${name}: ${to}`);
}

async function notRunning(programs: Programs, node: NodeSpec, release: string): Promise<readonly string[]> {
  const { name } = node;
  const version = await programs.run({ argv: onMachine(name, 'k3s', '--version') }).catch(ifFailed(''));
  if (!version.includes(release)) return [`${name}: k3s ${release} is not installed`];
  const argv = onMachine(name, 'systemctl', 'is-active', service(node));
  const state = (await programs.run({ argv }).catch(ifFailed(''))).trim();
  return state === 'active' ? [] : [`${name}: ${service(node)} does not run`];
}

/** What ssh itself ends with when it does not reach the machine. */
const unreachable = 255;

function ifFailed<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ProgramError && !error.isMissing && error.exitCode !== unreachable) return value;
    throw error;
  };
}

function kindOf({ role }: NodeSpec): 'server' | 'agent' {
  return role === 'control-plane' ? 'server' : 'agent';
}

function service(node: NodeSpec): string {
  return kindOf(node) === 'server' ? 'k3s' : 'k3s-agent';
}

function releaseOf({ kubernetes }: Site['spec']): string {
  return nodeImages[kubernetes].k3s;
}

function scriptPath(release: string): string {
  return `.cache/k3s/install-${release}.sh`;
}
