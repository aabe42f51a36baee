import { existsSync, readFileSync } from 'node:fs';

/** A container as a chart renders it; absent means that the chart sets nothing. */
export interface FactContainer {
  readonly name: string;
  readonly image: string;
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
  /** `name:port[>hostPort][/UDP]` */
  readonly ports?: readonly string[];
  readonly privileged?: boolean;
  readonly runAsNonRoot?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly addCapabilities?: readonly string[];
}

/** An object that a chart renders with its default values. */
export interface FactObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Absent: the release's own namespace, or none for cluster-scoped kinds. */
  readonly namespace?: string;
  readonly hook?: string;
  readonly type?: string;
  readonly selector?: Readonly<Record<string, string>>;
  /** Of a Service: `name:port->targetPort[@nodePort]`. */
  readonly ports?: readonly string[];
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly replicas?: number;
  readonly serviceAccount?: string;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostPaths?: readonly string[];
  readonly podRunAsNonRoot?: boolean;
  readonly seccomp?: string;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Readonly<Record<string, string>>[];
  readonly containers?: readonly FactContainer[];
  readonly initContainers?: readonly FactContainer[];
  readonly claims?: readonly { readonly name: string; readonly storage: string }[];
}

export type FactValue = string | { readonly type: string; readonly default?: unknown };

/** What a real chart holds: compacted by `npm run imports`. */
export interface ChartFacts {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly kubeVersion: string;
  readonly crds: readonly {
    readonly group: string;
    readonly kind: string;
    readonly versions: readonly string[];
    readonly scope: 'Namespaced' | 'Cluster';
  }[];
  readonly objects: readonly FactObject[];
  readonly values: Readonly<Record<string, FactValue>>;
  readonly templateOnlyValues: readonly string[];
}

const cache = new Map<string, ChartFacts | undefined>();

/** The facts of a chart, or undefined when imports/charts has none. */
export function chartFacts(name: string): ChartFacts | undefined {
  if (!cache.has(name)) {
    const file = new URL(`../../imports/charts/${name}.json`, import.meta.url);
    cache.set(name, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ChartFacts) : undefined);
  }
  return cache.get(name);
}

/** The facts of a release whose values give the chart's own objects another name. */
export function releaseFacts(chart: string, fullname = chart): ChartFacts | undefined {
  const facts = chartFacts(chart);
  if (!facts || fullname === chart) return facts;
  const rename = (name: string): string =>
    name === chart || name.startsWith(`${chart}-`) ? fullname + name.slice(chart.length) : name;
  const objects = facts.objects.map((object) => ({
    ...object,
    name: rename(object.name),
    ...(object.serviceAccount ? { serviceAccount: rename(object.serviceAccount) } : {}),
  }));
  return { ...facts, objects };
}
