import { join } from 'node:path';
import { inputError, parseInput } from './input-error.ts';
import { byCodeUnit, isObject, type Json, type JsonObject, listByLine, objectByLine } from './json.ts';

/** What is known of a chart: how upstream's templates render with default values. */
export interface ChartFacts {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly kubeVersion: string;
  readonly crds: readonly JsonObject[];
  /** `namespace` is absent in objects of the release's own namespace. */
  readonly objects: readonly JsonObject[];
  /** Dotted key → `map`, `list`, `list(n)` or the type and default of a scalar. */
  readonly values: JsonObject;
  /** Keys that a template reads although values.yaml does not list them. */
  readonly templateOnlyValues: readonly string[];
}

/** The facts in `<folder>/charts/<name>.json`. */
export function readChart(folder: string, name: string): ChartFacts {
  const file = join(folder, 'charts', `${name}.json`);
  const facts = parseInput(file, (text) => JSON.parse(text) as Json);
  if (!isObject(facts)) throw inputError(file, 'not a JSON object');
  if (facts.chart !== name) throw inputError(file, `holds the chart ${JSON.stringify(facts.chart)}`);
  if (!isObject(facts.values)) throw inputError(file, 'values is not an object');
  const templateOnly = facts.templateOnlyValues ?? [];
  if (!Array.isArray(templateOnly)) throw inputError(file, 'templateOnlyValues is not a list');
  return {
    chart: name,
    version: text(file, facts, 'version'),
    appVersion: text(file, facts, 'appVersion'),
    kubeVersion: text(file, facts, 'kubeVersion'),
    crds: objects(file, facts, 'crds'),
    objects: withoutReleaseNamespace(objects(file, facts, 'objects')),
    values: facts.values,
    templateOnlyValues: templateOnly.map(String),
  };
}

/** A chart with the values keys of those inside it, below their names; what the outer one says of a key wins. */
export function withSubcharts(facts: ChartFacts, inside: readonly ChartFacts[]): ChartFacts {
  const below = inside.flatMap(({ chart, values }) =>
    Object.entries(values).map(([key, value]) => [`${chart}.${key}`, value] as const),
  );
  const read = inside.flatMap(({ chart, templateOnlyValues }) =>
    templateOnlyValues.map((key) => `${chart}.${key}`),
  );
  const added = below.filter(([key]) => !Object.hasOwn(facts.values, key));
  return {
    ...facts,
    values: { ...facts.values, ...Object.fromEntries(added) },
    templateOnlyValues: [...facts.templateOnlyValues, ...read],
  };
}

/** `charts/<chart>.json`: one CRD, object or value a line. */
export function renderChart(facts: ChartFacts): string {
  const { crds, objects, values, templateOnlyValues, ...head } = facts;
  const lines = [
    ...Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`),
    `  "crds": ${listByLine(crds, '  ')}`,
    `  "objects": ${listByLine(objects, '  ')}`,
    `  "values": ${objectByLine(values, '  ')}`,
    `  "templateOnlyValues": ${listByLine(templateOnlyValues, '  ')}`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

function withoutReleaseNamespace(all: readonly JsonObject[]): readonly JsonObject[] {
  const release = releaseNamespace(all.filter(({ containers }) => containers !== undefined));
  return all.map((object) => {
    if (object.namespace !== release) return object;
    const { namespace: _, ...kept } = object;
    return kept;
  });
}

/** The namespace of most workloads; undefined where the templates leave it to Helm. */
function releaseNamespace(workloads: readonly JsonObject[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { namespace } of workloads) {
    const name = typeof namespace === 'string' ? namespace : '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return most?.[0] || undefined;
}

function objects(file: string, facts: JsonObject, key: string): readonly JsonObject[] {
  const value = facts[key];
  if (!Array.isArray(value)) throw inputError(file, `${key} is not a list`);
  return value.filter(isObject);
}

function text(file: string, facts: JsonObject, key: string): string {
  const value = facts[key];
  if (typeof value !== 'string') throw inputError(file, `${key} is not a string`);
  return value;
}
