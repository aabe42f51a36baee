/** Values of a metric's labels, in the order of their names. */
type Labels = readonly string[];

/** Something with a name, a type and samples. */
interface Metric {
  text(): string;
}

/** Metrics and their Prometheus text. */
export class Registry {
  readonly #metrics: Metric[] = [];

  counter(name: string, help: string, labels: readonly string[] = []): Counter {
    return this.#add(new Counter(name, help, labels, 'counter'));
  }

  /** @param read gives the value of each combination of labels when it is asked for */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => Iterable<readonly [Labels, number]>,
  ): void {
    const text = () =>
      header(name, help, 'gauge') + [...read()].map((sample) => line(name, labels, ...sample)).join('');
    this.#add({ text });
  }

  /** @param buckets upper limits, ascending */
  histogram(name: string, help: string, labels: readonly string[], buckets: readonly number[]): Histogram {
    return this.#add(new Histogram(name, help, labels, buckets));
  }

  /** Prometheus text format 0.0.4. */
  text(): string {
    return this.#metrics.map((metric) => metric.text()).join('');
  }

  #add<M extends Metric>(metric: M): M {
    this.#metrics.push(metric);
    return metric;
  }
}

/** A number that only grows. */
export class Counter implements Metric {
  readonly #name: string;
  readonly #help: string;
  readonly #labels: readonly string[];
  readonly #type: string;
  readonly #values = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(name: string, help: string, labels: readonly string[], type: string) {
    this.#name = name;
    this.#help = help;
    this.#labels = labels;
    this.#type = type;
  }

  add(labels: Labels = [], by = 1): void {
    const key = labels.join('\0');
    const known = this.#values.get(key);
    if (known) known.value += by;
    else this.#values.set(key, { labels, value: by });
  }

  text(): string {
    const samples = [...this.#values.values()].map(({ labels, value }) =>
      line(this.#name, this.#labels, labels, value),
    );
    return header(this.#name, this.#help, this.#type) + samples.join('');
  }
}

interface Distribution {
  readonly labels: Labels;
  readonly counts: number[];
  sum: number;
  count: number;
}

/** How often a value was at most so large. */
export class Histogram implements Metric {
  readonly #name: string;
  readonly #help: string;
  readonly #labels: readonly string[];
  readonly #buckets: readonly number[];
  readonly #values = new Map<string, Distribution>();

  constructor(name: string, help: string, labels: readonly string[], buckets: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#labels = labels;
    this.#buckets = buckets;
  }

  observe(labels: Labels, value: number): void {
    const key = labels.join('\0');
    const known = this.#values.get(key) ?? { labels, counts: this.#buckets.map(() => 0), sum: 0, count: 0 };
    this.#values.set(key, known);
    known.sum += value;
    known.count += 1;
    const bucket = this.#buckets.findIndex((limit) => value <= limit);
    if (bucket >= 0) known.counts[bucket] = (known.counts[bucket] ?? 0) + 1;
  }

  text(): string {
    return (
      header(this.#name, this.#help, 'histogram') +
      [...this.#values.values()].map((one) => this.#lines(one)).join('')
    );
  }

  #lines({ labels, counts, sum, count }: Distribution): string {
    const names = [...this.#labels, 'le'];
    let total = 0;
    const buckets = this.#buckets.map((limit, index) => {
      total += counts[index] ?? 0;
      return line(`${this.#name}_bucket`, names, [...labels, `${limit}`], total);
    });
    return [
      ...buckets,
      line(`${this.#name}_bucket`, names, [...labels, '+Inf'], count),
      line(`${this.#name}_sum`, this.#labels, labels, sum),
      line(`${this.#name}_count`, this.#labels, labels, count),
    ].join('');
  }
}

function header(name: string, help: string, type: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
}

function line(name: string, names: readonly string[], labels: Labels, value: number): string {
  const pairs = names.map((label, index) => `${label}="${escaped(labels[index] ?? '')}"`).join(',');
  return `${name}${pairs && `{${pairs}}`} ${value}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}
