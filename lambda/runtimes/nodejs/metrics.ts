const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** What is counted, and its Prometheus text. */
export class Metrics {
  inFlight = 0;
  duplicates = 0;
  bodyBytes = 0;
  spansDropped = 0;
  readonly #results = new Map<string, number>();
  readonly #durations = Array.from<number>({ length: buckets.length + 1 }).fill(0);
  #durationSum = 0;

  /** @param result `Success`, `Duplicate` or the reason of a refusal */
  count(result: string): void {
    this.#results.set(result, (this.#results.get(result) ?? 0) + 1);
  }

  /** How long a handler ran. */
  observe(seconds: number): void {
    let bucket = 0;
    while (bucket < buckets.length && seconds > (buckets[bucket] as number)) bucket += 1;
    this.#durations[bucket] = (this.#durations[bucket] as number) + 1;
    this.#durationSum += seconds;
  }

  /** Prometheus text format 0.0.4. */
  text(): string {
    const { user, system } = process.cpuUsage();
    const startedAt = Date.now() / 1000 - process.uptime();
    const results = [...this.#results].map(([result, value]) => `{result="${result}"} ${value}`);
    return [
      metric('function_invocations_total', 'counter', 'Requests that were answered', results),
      metric('function_invocation_duration_seconds', 'histogram', 'How long handlers ran', this.#histogram()),
      metric('function_in_flight', 'gauge', 'Requests accepted and not answered', [` ${this.inFlight}`]),
      metric('function_duplicates_total', 'counter', 'Events that had been processed before', [
        ` ${this.duplicates}`,
      ]),
      metric('function_body_bytes_total', 'counter', 'Bytes of request bodies', [` ${this.bodyBytes}`]),
      metric('function_spans_dropped_total', 'counter', 'Spans that were not exported', [
        ` ${this.spansDropped}`,
      ]),
      metric('process_cpu_seconds_total', 'counter', 'CPU time, user and system', [
        ` ${(user + system) / 1e6}`,
      ]),
      metric('process_resident_memory_bytes', 'gauge', 'Resident memory', [` ${process.memoryUsage.rss()}`]),
      metric('process_start_time_seconds', 'gauge', 'Start of the process since the epoch', [
        ` ${startedAt}`,
      ]),
    ].join('');
  }

  #histogram(): string[] {
    let count = 0;
    const lines = [...buckets, '+Inf'].map((limit, bucket) => {
      count += this.#durations[bucket] as number;
      return `_bucket{le="${limit}"} ${count}`;
    });
    return [...lines, `_sum ${this.#durationSum}`, `_count ${count}`];
  }
}

function metric(name: string, type: string, help: string, samples: readonly string[]): string {
  return [
    `# HELP ${name} ${help}\n`,
    `# TYPE ${name} ${type}\n`,
    ...samples.map((text) => `${name}${text}\n`),
  ].join('');
}
