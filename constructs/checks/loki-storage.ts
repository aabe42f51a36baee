import { at, list } from '../core/manifest.ts';
import type { ClusterView, ReleaseView } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'loki-storage';

/** Loki's chart renders with the values, and its schema, its storage and its buckets say the same. */
export const lokiStorage: ClusterRule = { name, check };

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return view.releases
    .filter(({ release }) => release.props.chart.name === charts.loki.name)
    .flatMap((release) =>
      advice(release).map(([problem, fix]) => findingOn(name, view, release.object, problem, fix)),
    );
}

function advice({ release: { props } }: ReleaseView): readonly Advice[] {
  const { values } = props;
  return [...schemaAdvice(values), ...bucketAdvice(values), ...scaleAdvice(values)];
}

function schemaAdvice(values: object): readonly Advice[] {
  const periods = list(at(values, 'loki', 'schemaConfig', 'configs'));
  if (periods.length === 0) {
    const fix = 'Write schemaConfig.configs with a first day, store tsdb and schema v13.';
    return [['values.loki.schemaConfig has no period: the chart refuses to render', fix]];
  }
  const storage = storageOf(values);
  return periods.flatMap((period): readonly Advice[] => {
    const store = at(period, 'object_store');
    if (store === storage) return [];
    const problem = `the schema from ${at(period, 'from')} keeps chunks in ${store}, values.loki.storage is ${storage}`;
    return [[problem, 'Give both the same store; for another one add a period that begins in the future.']];
  });
}

function bucketAdvice(values: object): readonly Advice[] {
  if (storageOf(values) === 'filesystem') return [];
  return ['chunks', 'ruler'].flatMap((bucket): readonly Advice[] => {
    if (at(values, 'loki', 'storage', 'bucketNames', bucket) !== undefined) return [];
    const problem = `values.loki.storage.bucketNames.${bucket} is not set: the chart refuses to render`;
    return [[problem, 'Name a bucket; both names may be the same.']];
  });
}

/** Three of each are the chart's default; beside one process they are refused. */
function scaleAdvice(values: object): readonly Advice[] {
  const single = Number(at(values, 'singleBinary', 'replicas') ?? 0) > 0;
  if (!single && storageOf(values) !== 'filesystem') return [];
  return ['read', 'write', 'backend'].flatMap((part): readonly Advice[] => {
    if (at(values, part, 'replicas') === 0) return [];
    const problem = `values.${part}.replicas is not 0 beside a single process: the chart refuses to render`;
    return [[problem, `Set values.${part}.replicas to 0.`]];
  });
}

function storageOf(values: object): unknown {
  return at(values, 'loki', 'storage', 'type') ?? 's3';
}
