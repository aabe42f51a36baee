import type { MetricName } from './metric-names.ts';

/** How a label must compare: equal, or by one of PromQL's other operators. */
export type Matcher =
  | string
  | { readonly like: string }
  | { readonly not: string }
  | { readonly unlike: string };
export type Matchers = Readonly<Record<string, Matcher>>;

/** A PromQL expression that knows its metrics, and takes more matchers for all of them when it is written out. */
export class Query {
  readonly metrics: readonly MetricName[];
  readonly text: (scope?: Matchers) => string;

  constructor(metrics: readonly MetricName[], text: (scope: Matchers) => string) {
    this.metrics = metrics;
    this.text = (scope = {}) => text(scope);
  }
}

/** Selects the series of a metric; `window` makes it a range, as in `5m`. */
export function metric(name: MetricName, matchers: Matchers = {}, window?: string): Query {
  return new Query([name], (scope) => {
    const all = Object.entries({ ...scope, ...matchers }).map(([label, matcher]) =>
      comparison(label, matcher),
    );
    return `${name}${all.length > 0 ? `{${all.join(',')}}` : ''}${window ? `[${window}]` : ''}`;
  });
}

/** PromQL with queries in it: `` promql`${used} / ${all} > 0.9` ``. */
export function promql(strings: readonly string[], ...parts: readonly (Query | number | string)[]): Query {
  const metrics = parts.flatMap((part) => (part instanceof Query ? part.metrics : []));
  return new Query([...new Set(metrics)], (scope) =>
    strings
      .map((string, index) => {
        const part = parts[index];
        return `${string}${part instanceof Query ? part.text(scope) : (part ?? '')}`;
      })
      .join(''),
  );
}

/** Rate a second of a counter over five minutes. */
export function rate(name: MetricName, matchers?: Matchers): Query {
  return promql`rate(${metric(name, matchers, '5m')})`;
}

/** Sum over all series of a cluster that agree in `labels`. */
export function sum(query: Query, ...labels: readonly string[]): Query {
  return promql`sum by (${by(labels)}) (${query})`;
}

/** Largest among all series of a cluster that agree in `labels`. */
export function max(query: Query, ...labels: readonly string[]): Query {
  return promql`max by (${by(labels)}) (${query})`;
}

/** Smallest among all series of a cluster that agree in `labels`. */
export function min(query: Query, ...labels: readonly string[]): Query {
  return promql`min by (${by(labels)}) (${query})`;
}

/** Quantile of a histogram's rate over five minutes; `bucket` is its metric that ends in `_bucket`. */
export function quantile(q: number, bucket: MetricName, matchers?: Matchers, ...labels: string[]): Query {
  return promql`histogram_quantile(${q}, ${sum(rate(bucket, matchers), 'le', ...labels)})`;
}

/** Share of a counter's rate that `some` matches in addition, from 0 to 1. */
export function share(name: MetricName, all: Matchers, some: Matchers, ...labels: string[]): Query {
  return promql`${sum(rate(name, { ...all, ...some }), ...labels)} / ${sum(rate(name, all), ...labels)}`;
}

/** Growth of a counter in `window`; the first sample of a series counts too, which `increase` alone does not see. */
export function growth(name: MetricName, matchers: Matchers, window: string, ...labels: string[]): Query {
  const now = metric(name, matchers);
  const born = promql`(${now} unless ${now} offset ${window})`;
  return sum(promql`(${born} or increase(${metric(name, matchers, window)}))`, ...labels);
}

/** No pod of a job can be scraped, or none is there. */
export function down(job: string): Query {
  const up = metric('up', { job });
  return promql`${sum(up, 'job')} == 0 or absent(${up})`;
}

/** Series of other clusters bear a label `cluster`, those of this one do not. */
function by(labels: readonly string[]): string {
  return ['cluster', ...labels].join(', ');
}

function comparison(label: string, matcher: Matcher): string {
  if (typeof matcher === 'string') return `${label}=${quote(matcher)}`;
  if ('like' in matcher) return `${label}=~${quote(matcher.like)}`;
  if ('not' in matcher) return `${label}!=${quote(matcher.not)}`;
  return `${label}!~${quote(matcher.unlike)}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
