type Labels = Readonly<Record<string, string>>;

/** What the four functions count, by the names of their dashboards. */
const counters = {
  contracts_fetched_total: 'Contracts that were asked for, by how it ended',
  vulnerabilities_found_total: 'Findings, by severity and type',
  exploits_validated_total: 'Contracts with findings that were tried on a chain of our own',
  contract_alerts_total: 'Alerts by channel and what became of them',
} as const;

const buckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

interface Scans {
  readonly counts: number[];
  sum: number;
}

const counted = new Map<keyof typeof counters, Map<string, number>>();
const scans = new Map<string, Scans>();

export function count(name: keyof typeof counters, labels: Labels, by = 1): void {
  const series = counted.get(name) ?? new Map<string, number>();
  counted.set(name, series.set(written(labels), (series.get(written(labels)) ?? 0) + by));
}

/** @param labels chain and analyzer */
export function observeScan(seconds: number, labels: Labels): void {
  const scan = scans.get(written(labels)) ?? {
    counts: [...buckets, Number.POSITIVE_INFINITY].map(() => 0),
    sum: 0,
  };
  const bucket = buckets.findIndex((limit) => seconds <= limit);
  const at = bucket < 0 ? buckets.length : bucket;
  scan.counts[at] = (scan.counts[at] ?? 0) + 1;
  scan.sum += seconds;
  scans.set(written(labels), scan);
}

/** Prometheus text format 0.0.4; the runtime appends it to its own. */
export function metrics(): string {
  const lines = [...counted].flatMap(([name, series]) => [
    `# HELP ${name} ${counters[name]}`,
    `# TYPE ${name} counter`,
    ...[...series].map(([labels, value]) => `${name}{${labels}} ${value}`),
  ]);
  return [...lines, ...histogram()].map((line) => `${line}\n`).join('');
}

function histogram(): readonly string[] {
  if (scans.size === 0) return [];
  const name = 'scan_duration_seconds';
  const lines = [...scans].flatMap(([labels, { counts, sum }]) => {
    let below = 0;
    const limits = [...buckets.map(String), '+Inf'].map((limit, bucket) => {
      below += counts[bucket] ?? 0;
      return `${name}_bucket{${labels},le="${limit}"} ${below}`;
    });
    return [...limits, `${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${below}`];
  });
  return [`# HELP ${name} How long a contract was analysed`, `# TYPE ${name} histogram`, ...lines];
}

function written(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',');
}
