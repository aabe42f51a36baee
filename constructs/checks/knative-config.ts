import { at, entries, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { kindKey } from './known/plain-object.ts';

const name = 'knative-config';

/** Settings of Knative that its operator takes and that fail later, or that leave a trap of its defaults in place. */
export const knativeConfig: ClusterRule = { name, check };

/** Budgets that the operator makes: 80 percent, which below five pods is every one. */
const budgets: Readonly<Record<string, readonly string[]>> = {
  'KnativeEventing.operator.knative.dev': ['eventing-webhook'],
  'KnativeServing.operator.knative.dev': ['activator-pdb', 'webhook-pdb'],
};
/** What Kourier adds to those. */
const kourierBudget = '3scale-kourier-gateway-pdb';
const kourierClass = 'kourier.ingress.networking.knative.dev';

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return view.objects.flatMap((object) => {
    const { manifest } = object;
    const key = kindKey(manifest.apiVersion, manifest.kind);
    const known = budgets[key];
    if (!known) return [];
    const usesKourier = at(manifest.spec, 'ingress', 'kourier', 'enabled') === true;
    const advice = [
      ...(usesKourier ? kourier(manifest) : []),
      ...disruption(manifest, usesKourier ? [...known, kourierBudget] : known),
      ...reports(manifest),
      ...timeouts(manifest),
    ];
    return advice.map(([problem, fix]) => findingOn(name, view, object, problem, fix));
  });
}

function setting({ spec }: Manifest, map: string, key: string): unknown {
  return at(spec, 'config', map, key);
}

function kourier(manifest: Manifest): readonly Advice[] {
  const { spec } = manifest;
  const found: Advice[] = [];
  const ingressClass = setting(manifest, 'network', 'ingress-class');
  if (ingressClass !== kourierClass) {
    const problem = `spec.config.network ingress-class is ${ingressClass ?? 'not set, which means Istio'}, and spec.ingress enables Kourier`;
    found.push([problem, `Set it to ${kourierClass}: the operator does not.`]);
  }
  const {
    'service-type': type,
    'http-port': http,
    'https-port': https,
  } = Object.fromEntries(entries(at(spec, 'ingress', 'kourier')));
  if (type !== 'NodePort' && (http !== undefined || https !== undefined)) {
    const problem = `spec.ingress.kourier names node ports, and service-type is ${type ?? 'LoadBalancer'}`;
    found.push([problem, 'Leave them out, or set service-type to NodePort.']);
  }
  const override = entries(at(spec, 'registry', 'override')).map(([key]) => key);
  if (!override.some((key) => key.endsWith('kourier-gateway'))) {
    const problem = 'spec.registry.override does not name the gateway: its image has a tag that moves';
    found.push([problem, 'Name an exact image for 3scale-kourier-gateway/kourier-gateway.']);
  }
  return found;
}

function disruption({ spec }: Manifest, names: readonly string[]): readonly Advice[] {
  const replicas = Number(at(spec, 'high-availability', 'replicas') ?? 1);
  const given = new Map(
    list(at(spec, 'podDisruptionBudgets')).map((each) => [at(each, 'name'), at(each, 'minAvailable')]),
  );
  return names.flatMap((budget): readonly Advice[] => {
    const least = given.get(budget);
    const pods = Math.max(replicas, replicasOf(spec, budget));
    const kept = typeof least === 'number' ? least : Math.ceil((percent(least) / 100) * pods);
    if (kept < pods) return [];
    const problem = `PodDisruptionBudget ${budget} keeps ${kept} of ${pods}: a node with one of them cannot be drained`;
    return [[problem, `Set minAvailable in spec.podDisruptionBudgets to ${pods - 1}.`]];
  });
}

/** Pods of the workload that a budget is named after, where its own entry says how many. */
function replicasOf(spec: unknown, budget: string): number {
  const workload = budget.replace(/-pdb$/, '');
  const entry = list(at(spec, 'workloads')).find((each) => at(each, 'name') === workload);
  return Number(at(entry, 'replicas') ?? 0);
}

function percent(value: unknown): number {
  return typeof value === 'string' ? Number.parseFloat(value) : 80;
}

const otlp = ['http/protobuf', 'grpc'];

/** Where metrics and spans are pushed there must be somebody; where they are fetched or dropped nobody. */
function reports(manifest: Manifest): readonly Advice[] {
  return ['metrics', 'request-metrics', 'tracing'].flatMap((what): readonly Advice[] => {
    const protocol = String(setting(manifest, 'observability', `${what}-protocol`) ?? 'none');
    const endpoint = setting(manifest, 'observability', `${what}-endpoint`);
    const where = `spec.config.observability ${what}-protocol is ${protocol}, and ${what}-endpoint is`;
    if (otlp.includes(protocol) && endpoint === undefined) {
      return [[`${where} not set`, 'Name the collector’s endpoint.']];
    }
    if (protocol === 'none' && endpoint !== undefined) {
      return [[`${where} ${endpoint}`, 'Remove the endpoint, or choose a protocol.']];
    }
    return [];
  });
}

function timeouts(manifest: Manifest): readonly Advice[] {
  const seconds = (key: string, otherwise: number): number =>
    Number(setting(manifest, 'defaults', key) ?? otherwise);
  const most = seconds('max-revision-timeout-seconds', 600);
  return ['revision-timeout-seconds', 'revision-response-start-timeout-seconds'].flatMap(
    (key): readonly Advice[] => {
      const value = seconds(key, 300);
      if (value <= most) return [];
      const problem = `spec.config.defaults ${key} is ${value}, and max-revision-timeout-seconds is ${most}`;
      return [[problem, 'Raise the maximum, or lower the default.']];
    },
  );
}
