import { fluxNamespace } from '../../constructs/core/service-account.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import type { Argv } from './invocation.ts';
import { kubectl } from './kubectl.ts';

export interface LogOptions {
  /** Go duration. */
  readonly since: string;
  readonly follow: boolean;
}

const readable = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** One kubectl a workload of a component, in the order of their names; none where it has no pods that stay. */
export function componentLogs(view: ClusterView, component: string, options: LogOptions): readonly Argv[] {
  const own = view.stages.filter((stage) => stage.component.split('/').at(-1) === component);
  const stages = new Set(own.map(({ name }) => name));
  const sources = view.workloads
    .filter(({ kind, object }) => readable.includes(kind) && stages.has(object.stage))
    .map(({ kind, name, namespace }) => ({ namespace, object: `${kind.toLowerCase()}/${name}` }));
  const unique = new Map(sources.map((source) => [`${source.namespace} ${source.object}`, source]));
  return [...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { namespace, object }]) =>
      logs(view.spec.name, namespace, [object, '--all-pods=true', '--all-containers=true'], options),
    );
}

/** Flux's own controllers. */
export function fluxLogs(cluster: string, options: LogOptions): Argv {
  const selection = ['--selector=app.kubernetes.io/part-of=flux', '--tail=-1', '--max-log-requests=10'];
  return logs(cluster, fluxNamespace, selection, options);
}

function logs(
  cluster: string,
  namespace: string,
  what: readonly string[],
  { since, follow }: LogOptions,
): Argv {
  const options = [`--namespace=${namespace}`, '--prefix=true', `--since=${since}`, `--follow=${follow}`];
  return kubectl(cluster, 'logs', ...what, ...options);
}
