import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DesiredBuild } from '../job/desired-build.ts';
import type { ContainerStatus, PodStatus } from '../job/outcome.ts';
import { goRuntimeFolder } from '../job/platform.ts';

const builder = '/opt/homelab/lambda/builder/';
const here = fileURLToPath(new URL('..', import.meta.url));
const goRuntime = fileURLToPath(new URL('../../runtimes/go', import.meta.url));

interface PodSpec {
  readonly initContainers: readonly ContainerSpec[];
  readonly containers: readonly ContainerSpec[];
  readonly volumes: readonly VolumeSpec[];
}
interface ContainerSpec {
  readonly name: string;
  readonly command: readonly string[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}
interface VolumeSpec {
  readonly name: string;
  readonly configMap?: { readonly items: readonly { readonly key: string; readonly path: string }[] };
  readonly secret?: { readonly secretName: string };
}

/** Files of Secrets by the Secret's name. */
export type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What became of a pod. */
export interface PodRun {
  readonly status: PodStatus;
  /** What all containers printed. */
  readonly output: string;
  /** Folders of its volumes. */
  readonly volume: (name: string) => string;
}

/**
 * Runs the containers of a build's Job as local processes, one after the other as a kubelet does: each sees only the
 * volumes that it mounts, and the next begins when the one before has ended well.
 */
export async function runPod(
  build: DesiredBuild,
  secrets: Secrets,
  folder: string,
  onStart: (name: string, pid: number) => void = () => {},
): Promise<PodRun> {
  const spec = (build.job.spec as { template: { spec: PodSpec } }).template.spec;
  const data = build.configMap.data as Readonly<Record<string, string>>;
  const volume = (name: string): string => join(folder, 'volumes', name);
  for (const each of spec.volumes) fillVolume(each, volume(each.name), data, secrets);
  const run = async (containers: readonly ContainerSpec[]): Promise<[readonly ContainerStatus[], string]> => {
    const statuses: ContainerStatus[] = [];
    let output = '';
    for (const container of containers) {
      const ended = await runContainer(container, join(folder, container.name), volume, onStart);
      output += ended.output;
      statuses.push({ name: container.name, state: { terminated: ended } });
      if (ended.exitCode !== 0) break;
    }
    return [statuses, output];
  };
  const [initContainerStatuses, before] = await run(spec.initContainers);
  const failed = initContainerStatuses.some(({ state }) => state?.terminated?.exitCode !== 0);
  const [containerStatuses, after] = failed ? [[], ''] : await run(spec.containers);
  return { status: { initContainerStatuses, containerStatuses }, output: before + after, volume };
}

function fillVolume(
  { configMap, secret }: VolumeSpec,
  folder: string,
  data: Readonly<Record<string, string>>,
  secrets: Secrets,
): void {
  mkdirSync(folder, { recursive: true });
  for (const { key, path } of configMap?.items ?? [])
    writeFileSync(join(folder, path), (data[key] ?? '').replaceAll(goRuntimeFolder, goRuntime));
  for (const [name, text] of Object.entries(secrets[secret?.secretName ?? ''] ?? {}))
    writeFileSync(join(folder, name), text);
}

async function runContainer(
  { name, command, volumeMounts }: ContainerSpec,
  root: string,
  volume: (name: string) => string,
  onStart: (name: string, pid: number) => void,
) {
  for (const mount of volumeMounts) {
    const path = join(root, mount.mountPath);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(volume(mount.name), path);
  }
  mkdirSync(join(root, 'dev'), { recursive: true });
  const [, ...args] = command.map((word) =>
    word.startsWith(builder) ? join(here, word.slice(builder.length)) : word,
  );
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, BUILDER_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart(name, child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  const left = join(root, 'dev', 'termination-log');
  const message = existsSync(left) ? readFileSync(left, 'utf8') : '';
  return { exitCode: code ?? (signal === 'SIGKILL' ? 137 : 143), message, output };
}
