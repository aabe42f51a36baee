import type { ChartFacts } from '../core/chart-facts.ts';
import { valueAt } from '../core/chart-workloads.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView, ReleaseView, RenderedObject, Workload } from '../core/view.ts';
import { isInValues, settingsOf } from './known/references.ts';
import { fitsNode } from './scheduling/node-fit.ts';
import { workloadName } from './workload-finding.ts';

/** A port of the nodes that something takes for itself. */
export interface PortClaim {
  readonly port: number;
  readonly protocol: string;
  /** Field that says so. */
  readonly field: string;
  readonly object: RenderedObject;
  /** Names of the nodes that it is taken on. */
  readonly nodes: readonly string[];
}

const nodePortKey = /^(\w*N|n)odePort$/;
const hostPortKey = /^(\w*H|h)ostPort$/;

/** Every NodePort: of our Services and custom resources, and of charts with their defaults or our values. */
export function nodePortClaims(view: ClusterView): readonly PortClaim[] {
  const nodes = view.spec.nodes.map(({ name }) => name);
  const written = view.objects.flatMap((object) => writtenPorts(object, nodePortKey, nodes));
  const defaults = view.releases.flatMap((release) =>
    defaultPorts(release, nodePortKey)
      .filter(({ port }) => servesNodePort(release, port))
      .map(({ key, port }) => ({
        port,
        protocol: 'TCP',
        field: `${key} (the chart's default)`,
        object: release.object,
        nodes,
      })),
  );
  return [...written, ...defaults];
}

/** Every port that pods take on their nodes, by hostPort or in the node's own network. */
export function hostPortClaims(view: ClusterView): readonly PortClaim[] {
  const changed = new Map(view.releases.map((release) => [release.object, changedDefaults(release)]));
  return view.workloads
    .filter(({ transient }) => !transient)
    .flatMap((workload) => podPorts(view, workload, changed.get(workload.object) ?? new Map()));
}

/** Numbers that an object of ours gives to fields of such a name. */
function writtenPorts(object: RenderedObject, key: RegExp, nodes: readonly string[]): readonly PortClaim[] {
  return settingsOf(object.manifest).flatMap((field) => {
    const { step, value, within } = field;
    if (typeof value !== 'number' || value === 0 || typeof step !== 'string' || !key.test(step)) return [];
    const protocol = isInValues(field) ? 'TCP' : String(at(within?.value, 'protocol') ?? 'TCP');
    return [{ port: value, protocol, field: field.path, object, nodes }];
  });
}

interface DefaultPort {
  readonly key: string;
  readonly port: number;
}

/** Numbers that a chart gives to values keys of such a name where ours say nothing. */
function defaultPorts({ facts, release }: ReleaseView, name: RegExp): readonly DefaultPort[] {
  return portKeys(facts, name).filter(({ key }) => valueAt(release.props.values, key) === undefined);
}

const portDefaults = new WeakMap<ChartFacts, readonly DefaultPort[]>();

function portKeys(facts: ReleaseView['facts'], name: RegExp): readonly DefaultPort[] {
  return facts ? allPortKeys(facts).filter(({ key }) => name.test(key.slice(key.lastIndexOf('.') + 1))) : [];
}

/** Read once a chart: some have hundreds of values. */
function allPortKeys(facts: ChartFacts): readonly DefaultPort[] {
  const known = portDefaults.get(facts);
  if (known) return known;
  const found = Object.entries(facts.values).flatMap(([key, fact]) => {
    const port = at(fact, 'default');
    return key.endsWith('Port') && typeof port === 'number' ? [{ key, port }] : [];
  });
  portDefaults.set(facts, found);
  return found;
}

/** Whether a Service of the chart has the NodePort as it is rendered by default: values hold unused ones too. */
function servesNodePort({ facts }: ReleaseView, port: number): boolean {
  const ports = (facts?.objects ?? [])
    .filter(({ kind }) => kind === 'Service')
    .flatMap((each) => each.ports ?? []);
  return ports.some((each) => each.endsWith(`@${port}`));
}

/** By default of the chart: the hostPort that our values put in its place. */
function changedDefaults({ facts, release }: ReleaseView): ReadonlyMap<number, number> {
  return new Map(
    portKeys(facts, hostPortKey).flatMap(({ key, port }) => {
      const ours = valueAt(release.props.values, key);
      return typeof ours === 'number' ? [[port, ours] as const] : [];
    }),
  );
}

function podPorts(
  view: ClusterView,
  workload: Workload,
  changed: ReadonlyMap<number, number>,
): readonly PortClaim[] {
  const { podSpec, object } = workload;
  const nodes = view.spec.nodes.filter((node) => fitsNode(podSpec, view.spec.engine, node));
  return list(podSpec.containers).flatMap((container) =>
    list(at(container, 'ports')).flatMap((each) => {
      const rendered = Number(at(each, podSpec.hostNetwork === true ? 'containerPort' : 'hostPort') ?? 0);
      if (rendered === 0) return [];
      const port = changed.get(rendered) ?? rendered;
      return [
        {
          port,
          protocol: String(at(each, 'protocol') ?? 'TCP'),
          field: `${workloadName(workload)} containers[${at(container, 'name')}]`,
          object,
          nodes: nodes.map((node) => node.name),
        },
      ];
    }),
  );
}
