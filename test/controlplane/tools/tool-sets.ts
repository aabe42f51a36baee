import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Commands of one go.mod, built together because they share most packages. */
export interface ToolSet {
  /** Name of the folder with the go.mod. */
  readonly name: string;
  /** Go package of each command, by the name of its executable. */
  readonly tools: Readonly<Record<string, string>>;
  /** Build tags. Default: none. */
  readonly tags?: readonly string[];
  /** Go variables that the linker sets, derived from the go.mod. */
  readonly variables?: (goMod: string) => Readonly<Record<string, string>>;
}

export const toolSets = [
  { name: 'etcd', tools: { etcd: 'go.etcd.io/etcd/server/v3' } },
  {
    name: 'kubernetes',
    tools: {
      'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
      'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
      'kube-scheduler': 'k8s.io/kubernetes/cmd/kube-scheduler',
      kubectl: 'k8s.io/kubernetes/cmd/kubectl',
    },
    variables: kubernetesVersion,
  },
  { name: 'kwok', tools: { kwok: 'sigs.k8s.io/kwok/cmd/kwok' } },
  { name: 'source-controller', tools: { 'source-controller': 'github.com/fluxcd/source-controller' } },
  {
    name: 'kustomize-controller',
    tools: { 'kustomize-controller': 'github.com/fluxcd/kustomize-controller' },
  },
  {
    name: 'prometheus',
    tools: {
      promtool: 'github.com/prometheus/prometheus/cmd/promtool',
      amtool: 'github.com/prometheus/alertmanager/cmd/amtool',
    },
    // Rules are judged without the clients of every cloud.
    tags: ['remove_all_sd'],
  },
  { name: 'versitygw', tools: { versitygw: 'github.com/versity/versitygw/cmd/versitygw' } },
  {
    name: 'pulumi',
    tools: { pulumi: 'github.com/pulumi/pulumi/pkg/v3/cmd/pulumi' },
    variables: pulumiVersion,
  },
] as const satisfies readonly ToolSet[];

/** Name of an executable. */
export type ToolName = KeysOfUnion<(typeof toolSets)[number]['tools']>;
type KeysOfUnion<T> = T extends T ? keyof T & string : never;

/** A tool that a test needs is not in the cache. */
export class MissingToolError extends Error {
  override name = 'MissingToolError';
}

/** Where built tools stay, for every clone of this user. Default: `homelab/e2e-tools` in the cache folder of the user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const userCache = env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return resolve(env.E2E_TOOLS_CACHE ?? join(userCache, 'homelab/e2e-tools'));
}

/** The folder of a set's go.mod. */
export function moduleFolder(set: ToolSet): string {
  return join(import.meta.dirname, set.name);
}

/** Arguments of `go build` that decide what is built. */
export function buildArguments(set: ToolSet): readonly string[] {
  const variables = Object.entries(set.variables?.(read(set, 'go.mod')) ?? {});
  const linker = ['-s', '-w', ...variables.map(([name, value]) => `-X ${name}=${value}`)].join(' ');
  const tags = set.tags ? [`-tags=${set.tags.join(',')}`] : [];
  return ['-trimpath', '-buildvcs=false', '-mod=readonly', ...tags, `-ldflags=${linker}`];
}

/** The folder of a set's executables; it exists exactly when all of them are built. */
export function toolFolder(set: ToolSet, cache: string): string {
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) hash.update(read(set, file)).update('\0');
  hash.update(JSON.stringify([process.platform, process.arch, set.tools, buildArguments(set)]));
  return join(cache, `${set.name}-${hash.digest('hex').slice(0, 12)}`, 'bin');
}

/**
 * The path of an executable.
 * @throws MissingToolError when it is not built
 */
export function toolPath(tool: ToolName, cache = cacheFolder()): string {
  const set = toolSets.find(({ tools }) => Object.hasOwn(tools, tool));
  const path = set ? join(toolFolder(set, cache), tool) : tool;
  if (existsSync(path)) return path;
  throw new MissingToolError(`${tool} is not built in ${cache}; run: make e2e-tools`);
}

/** Without these the API server calls itself v0.0.0 and Flux refuses it. */
function kubernetesVersion(goMod: string): Record<string, string> {
  const [, version, major, minor] = /^\tk8s\.io\/kubernetes (v(\d+)\.(\d+)\.\d+) /m.exec(goMod) ?? [];
  if (!version || !major || !minor) throw new Error('no version of k8s.io/kubernetes in its go.mod');
  const variable = 'k8s.io/component-base/version';
  return {
    [`${variable}.gitVersion`]: version,
    [`${variable}.gitMajor`]: major,
    [`${variable}.gitMinor`]: minor,
  };
}

/** Without it the SDK refuses the engine. */
function pulumiVersion(goMod: string): Record<string, string> {
  const [, version] = /^\tgithub\.com\/pulumi\/pulumi\/pkg\/v3 (v\d+\.\d+\.\d+) /m.exec(goMod) ?? [];
  if (!version) throw new Error('no version of github.com/pulumi/pulumi/pkg/v3 in its go.mod');
  return { 'github.com/pulumi/pulumi/sdk/v3/go/common/version.Version': version };
}

function read(set: ToolSet, file: string): string {
  return readFileSync(join(moduleFolder(set), file), 'utf8');
}
