import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherFacts } from './gather.ts';
import type { NodeFacts } from './node-facts.ts';
import { parseFacts } from './parse-facts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-gather-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A program of the machine. */
function script(name: string, body: string): void {
  write(`bin/${name}`, `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

/** A program of the machine that prints this. */
function tool(name: string, output: string, code = 0): void {
  script(name, `cat <<'END'\n${output}\nEND\nexit ${code}`);
}

interface Machine {
  /** What the caller sets `NODE` to. Default: the name of the node. */
  readonly NODE?: string;
  /** Default: `gatherFacts`. */
  readonly program?: string;
}

/** Runs the line as `ssh HOST sh` does, and reads what it prints. */
function gather(node: string, { NODE = node, program = gatherFacts }: Machine = {}): NodeFacts {
  const env = { ...process.env, NODE, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const output = execFileSync('sh', [], { input: program, env, encoding: 'utf8' });
  expect(output).toMatch(/^[^\n]+\n$/);
  const [facts] = parseFacts(output, new Set([node]));
  if (!facts) throw new Error('no facts');
  return facts;
}

const containerd2 = `version = 3
[plugins]
  [plugins.'io.containerd.cri.v1.images']
    snapshotter = 'overlayfs'
    discard_unpacked_layers = false
    [plugins.'io.containerd.cri.v1.images'.registry]
      config_path = '/etc/containerd/certs.d'
  [plugins.'io.containerd.transfer.v1.local']
    config_path = '/elsewhere'`;

const containerd1 = `version = 2
[plugins]
  [plugins."io.containerd.grpc.v1.cri"]
    [plugins."io.containerd.grpc.v1.cri".containerd]
      discard_unpacked_layers = true
    [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = ""`;

/** `containerd --version` and `containerd config dump`. */
function containerd(version: string, config: string): void {
  const show = `containerd github.com/containerd/containerd/v2 ${version} 75cb2b7193e4`;
  script('containerd', `[ "$1" = config ] && cat <<'END' || echo '${show}'\n${config}\nEND`);
}

describe.runIf(process.platform === 'linux')('the line for a node', () => {
  it('is one line', () => {
    expect(gatherFacts).not.toContain('\n');
  });

  it('measures this machine', () => {
    const facts = gather('pi-1');
    expect(facts).toMatchObject({
      node: 'pi-1',
      arch: process.arch === 'x64' ? 'amd64' : process.arch,
      kernel: release(),
      btf: existsSync('/sys/kernel/btf/vmlinux'),
    });
    expect(facts.cpu).toBeGreaterThanOrEqual(availableParallelism());
  });

  it('takes the name of the host for that of the node, and spells architectures as Kubernetes does', () => {
    script('uname', 'case $1 in -n) echo pi-2 ;; -m) echo aarch64 ;; -r) echo 6.12.47+rpt-rpi-2712 ;; esac');
    expect(gather('pi-2', { NODE: '' })).toMatchObject({
      node: 'pi-2',
      arch: 'arm64',
      kernel: '6.12.47+rpt-rpi-2712',
    });
  });

  it.each([
    ['v2.3.4', containerd2, { discardUnpackedLayers: 'false', configPath: '/etc/containerd/certs.d' }],
    ['v1.7.28', containerd1, { discardUnpackedLayers: 'true', configPath: '' }],
    ['v2.3.4', '', { discardUnpackedLayers: '', configPath: '' }],
  ])('reads what containerd %s will do with images', (version, config, keys) => {
    containerd(version, config);
    expect(gather('pro-worker').containerd).toEqual({ version, ...keys });
  });

  it('reads driver, product and number of GPUs', () => {
    tool('nvidia-smi', '580.95.05, NVIDIA L40S\n580.95.05, NVIDIA L40S');
    expect(gather('forge-gpu-1').nvidia).toEqual({
      driver: '580.95.05',
      product: 'NVIDIA L40S',
      count: 2,
      runtime: false,
    });
    tool('nvidia-container-runtime', '');
    expect(gather('forge-gpu-1').nvidia?.runtime).toBe(true);
  });

  it('sees no GPU where the driver does not answer', () => {
    tool('nvidia-smi', 'NVIDIA-SMI has failed because it could not talk, to the driver.', 9);
    expect(gather('forge-gpu-1').nvidia).toBeNull();
  });

  it('reads whether k3s shares images', () => {
    const rancher = join(folder, 'rancher');
    const program = gatherFacts.replaceAll('/etc/rancher/k3s', rancher);
    expect(gather('pi-1', { program }).k3s).toBeNull();
    write('rancher/config.yaml', 'disable:\n  - traefik\n');
    expect(gather('pi-1', { program }).k3s).toEqual({ embeddedRegistry: false, mirrors: false });
    write('rancher/config.yaml.d/pi-1.yaml', 'embedded-registry: true\n');
    write('rancher/registries.yaml', 'mirrors:\n  "*": {}\n');
    expect(gather('pi-1', { program }).k3s).toEqual({ embeddedRegistry: true, mirrors: true });
  });

  it('sees whether iscsid runs', () => {
    const program = gatherFacts.replaceAll('/proc/[0-9]*/comm', join(folder, 'comm/*'));
    write('comm/1', 'iscsid-helper\n');
    expect(gather('pi-1', { program }).iscsi.running).toBe(false);
    write('comm/2', 'iscsid\n');
    tool('iscsiadm', '');
    expect(gather('pi-1', { program }).iscsi).toEqual({ installed: true, running: true });
  });

  it('cannot be talked out of its JSON', () => {
    tool('nvidia-smi', '1", "x": "\\, A\\"},{"$(id)`id`');
    expect(gather('forge-gpu-1').nvidia).toMatchObject({ driver: '1', product: 'x:  Aidid' });
  });
});
