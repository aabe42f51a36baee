import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DesiredBuild } from '../job/desired-build.ts';
import type { ContainerStatus, PodStatus } from '../job/outcome.ts';
import { goRuntimeFolder } from '../job/platform.ts';
import { mountPaths } from '../steps/folders.ts';

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
  /** None where the image has its own: Kaniko. */
  readonly command?: readonly string[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}
interface VolumeSpec {
  readonly name: string;
  readonly configMap?: { readonly items: readonly { readonly key: string; readonly path: string }[] };
  readonly secret?: { readonly secretName: string };
}

/** What of a build makes its pod. */
export type PodParts = Pick<DesiredBuild, 'configMap' | 'job'>;

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

/** A container that is ready to run as a process. */
export interface LocalContainer {
  readonly name: string;
  /** What stands for `/` to it. */
  readonly root: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Makes the volumes of a build's pod, and a root for each container with no more than it mounts. */
export function preparePod(build: PodParts, secrets: Secrets, folder: string): readonly LocalContainer[] {
  const spec = podSpecOf(build);
  const data = build.configMap.data as Readonly<Record<string, string>>;
  for (const each of spec.volumes) fillVolume(each, volumeFolder(folder, each.name), data, secrets);
  return [...spec.initContainers, ...spec.containers].map(({ name, command, volumeMounts }) => {
    const root = join(folder, name);
    mkdirSync(join(root, 'dev'), { recursive: true });
    for (const mount of volumeMounts) {
      const path = join(root, mount.mountPath);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(volumeFolder(folder, mount.name), path);
    }
    const [program = '', ...args] = (command ?? []).map((word) =>
      word.startsWith(builder) ? join(here, word.slice(builder.length)) : word,
    );
    return { name, root, command: program, args };
  });
}

/** `PATH` with the Node that runs this before any other. */
export const nodePath = [dirname(process.execPath), process.env.PATH].join(delimiter);

export interface PodHooks {
  /** Called when a container has been started. */
  readonly onStart?: (name: string, pid: number) => void;
  /** Stands for Kaniko, which needs a container: writes an image as an OCI layout into a folder. */
  readonly kaniko?: (context: string, layout: string) => void;
}

/**
 * Runs the containers of a build's Job as local processes, one after the other as a kubelet does: the next begins when
 * the one before has ended well.
 */
export async function runPod(
  build: PodParts,
  secrets: Secrets,
  folder: string,
  hooks: PodHooks = {},
): Promise<PodRun> {
  const statuses: ContainerStatus[] = [];
  let output = '';
  for (const container of preparePod(build, secrets, folder)) {
    const ended =
      container.name === 'kaniko' ? runKaniko(container, hooks) : await runContainer(container, hooks);
    output += ended.output;
    statuses.push({ name: container.name, state: { terminated: ended } });
    if (ended.exitCode !== 0) break;
  }
  const isInit = new Set(podSpecOf(build).initContainers.map(({ name }) => name));
  const status = {
    initContainerStatuses: statuses.filter(({ name }) => isInit.has(name)),
    containerStatuses: statuses.filter(({ name }) => !isInit.has(name)),
  };
  return { status, output, volume: (name) => volumeFolder(folder, name) };
}

function podSpecOf({ job }: PodParts): PodSpec {
  return (job.spec as { template: { spec: PodSpec } }).template.spec;
}

function volumeFolder(folder: string, name: string): string {
  return join(folder, 'volumes', name);
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

function runKaniko({ root }: LocalContainer, { kaniko }: PodHooks) {
  kaniko?.(join(root, mountPaths.source, 'tree'), join(root, mountPaths.kaniko));
  return { exitCode: kaniko ? 0 : 1, message: '', output: '' };
}

async function runContainer({ name, root, command, args }: LocalContainer, { onStart }: PodHooks) {
  const child = spawn(command, args, {
    env: { PATH: nodePath, BUILDER_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(name, child.pid ?? 0);
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
