import { existsSync } from 'node:fs';
import { readChart, renderChart, withSubcharts } from './chart.ts';
import { renderValues } from './chart-values.ts';
import { type CustomResource, readCustomResources } from './custom-resource.ts';
import {
  type Files,
  indexFile,
  manifestFiles,
  schemaFiles,
  typescriptFiles,
} from './custom-resource-files.ts';
import { gather, inputError, mapAll, parseInput } from './input-error.ts';
import type { Json } from './json.ts';
import { compactKubernetes } from './kubernetes.ts';
import { selectResources, type Used } from './used.ts';

/** A release of Kubernetes and the file with its API. */
export interface KubernetesSource {
  /** `1.36` or `1.36.3`. */
  readonly version: string;
  readonly swagger: string;
}

export interface GenerateOptions {
  /** Holds `crds/<group>/<plural>.yaml` and `charts/<chart>.json`. */
  readonly folder: string;
  /** Files of definitions that are made in this repository. Default: none. */
  readonly own?: readonly string[];
  readonly kubernetes: readonly KubernetesSource[];
  readonly used: Used;
  readonly log: (line: string) => void;
}

/** Everything under imports/ that is made from upstream facts, as text. Writes nothing; throws InputError. */
export async function generate(options: GenerateOptions): Promise<Files> {
  const { folder, kubernetes, used, log } = options;
  if (!existsSync(folder)) throw inputError(folder, 'no such folder');
  const made = gather({
    charts: () => chartFiles(folder, used, log),
    kubernetes: () => kubernetesFiles(kubernetes, log),
    resources: () => readSelection(options),
  });
  const { all, typed, shipped } = made.resources;
  log(`cdk8s import: ${typed.length} kinds`);
  const typescript = await typescriptFiles(typed);
  const groups = [typescript, schemaFiles(typed), manifestFiles(shipped), indexFile(all)];
  return new Map([...groups, made.charts, made.kubernetes].flatMap((files) => [...files]));
}

interface Selection {
  readonly all: readonly CustomResource[];
  readonly typed: readonly CustomResource[];
  readonly shipped: readonly CustomResource[];
}

function readSelection({ folder, own, used, log }: GenerateOptions): Selection {
  log(`custom resources: reading ${folder}`);
  const all = readCustomResources(folder, own);
  const selected = gather({
    typed: () => selectResources(folder, all, used.resources),
    shipped: () => selectResources(folder, all, used.shipped),
  });
  return { all, ...selected };
}

function chartFiles(folder: string, used: Used, log: GenerateOptions['log']): Files {
  log(`charts: ${used.charts.length}`);
  const charts = mapAll(used.charts, (name) => {
    const inside = mapAll(used.subcharts?.[name] ?? [], (subchart) => readChart(folder, subchart));
    const facts = withSubcharts(readChart(folder, name), inside);
    const handedOn = used.handedOn?.[name] ?? [];
    return { ...facts, templateOnlyValues: [...facts.templateOnlyValues, ...handedOn] };
  });
  return new Map(
    charts.flatMap((facts) => [
      [`charts/${facts.chart}.json`, renderChart(facts)],
      [`charts/${facts.chart}.ts`, renderValues(facts)],
    ]),
  );
}

function kubernetesFiles(sources: readonly KubernetesSource[], log: GenerateOptions['log']): Files {
  const files = mapAll(sources, ({ version, swagger }): [string, string] => {
    log(`kubernetes ${version}`);
    const content = parseInput(swagger, (text) => JSON.parse(text) as Json);
    const [minor] = /^\d+\.\d+/.exec(version) ?? [version];
    return [`kubernetes/${minor}.json`, compactKubernetes(version, content, swagger)];
  });
  return new Map(files);
}
