import type { ChartFacts, FactValue } from '../core/chart-facts.ts';
import { entries } from '../core/manifest.ts';
import type { ClusterView, ReleaseView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { chartKeys } from './known/chart-keys.ts';
import { didYouMean } from './schema/nearest.ts';

const name = 'chart-values';

/** Every values key of a release is one that the chart reads, with a value of its type. */
export const chartValues: ClusterRule = { name, check };

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return view.releases.flatMap((release) =>
    advice(release).map(([problem, fix]) => findingOn(name, view, release.object, problem, fix)),
  );
}

function advice({ release, facts }: ReleaseView): readonly Advice[] {
  const { chart, values } = release.props;
  if (!facts) {
    const fix = `Add ${chart.name} to imports/used.ts and run \`npm run imports\`.`;
    return [[`imports/charts/ has no facts of the chart ${chart.name}`, fix]];
  }
  const known = new Values(facts);
  known.visit('', values, false);
  if (bare(facts.version) === bare(chart.version)) return known.found;
  const problem = `constructs/versions.ts pins ${chart.name} ${chart.version}, its facts are of ${facts.version}`;
  return [[problem, 'Run `npm run imports` with the facts of the pinned version.'], ...known.found];
}

/** A repository's index may write a `v` that the chart itself does not have. */
function bare(version: string): string {
  return version.replace(/^v/, '');
}

/** Kubernetes' own shape, whatever a chart sets of it by default. */
const resourceFields = ['claims', 'limits', 'requests'];

class Values {
  readonly found: Advice[] = [];
  readonly #facts: ChartFacts;
  readonly #keys: ReturnType<typeof chartKeys>;

  constructor(facts: ChartFacts) {
    this.#facts = facts;
    this.#keys = chartKeys(facts);
  }

  /** @param open - the map takes keys that the chart does not list, such as labels */
  visit(path: string, value: unknown, open: boolean): void {
    const fields = path.endsWith('resources') ? this.#resourceFields(path) : undefined;
    for (const [key, inner] of entries(value)) {
      const below = path === '' ? key : `${path}.${key}`;
      const fact = this.#facts.values[below];
      if (fields ? !fields.includes(key) : !open && !this.#keys.has(below)) this.#unknown(path, key, fields);
      else if (fact !== undefined) this.#typed(below, inner, fact, open);
      else if (this.#keys.isRead(below)) continue;
      else if (this.#keys.below(below).length > 0) this.#map(below, inner, open);
    }
  }

  /** Some charts ask for resources by resource, `{ cpu: { request, limit } }`. */
  #resourceFields(path: string): readonly string[] {
    const below = this.#keys.below(path);
    return below.length > 0 && !below.some((key) => resourceFields.includes(key)) ? below : resourceFields;
  }

  #typed(path: string, value: unknown, fact: FactValue, open: boolean): void {
    const type = typeOf(fact);
    if (type === 'map') this.#map(path, value, true);
    else if (type !== 'any' && value !== null && !hasType(value, type)) this.#mistyped(path, value, type);
    else if (this.#keys.below(path).length > 0) this.visit(path, value, open);
  }

  #map(path: string, value: unknown, open: boolean): void {
    if (value === null) return;
    if (typeof value !== 'object' || Array.isArray(value)) this.#mistyped(path, value, 'map');
    else this.visit(path, value, open || this.#keys.isOpen(path));
  }

  #mistyped(path: string, value: unknown, type: string): void {
    const given = Array.isArray(value) ? 'a list' : `${typeof value} ${JSON.stringify(value)}`;
    const problem = `values.${path} must be ${type}, not ${given}`;
    this.found.push([problem, `Give it a ${type}, as the values of ${this.#facts.chart} do.`]);
  }

  #unknown(path: string, key: string, fields: readonly string[] | undefined): void {
    const { chart, version } = this.#facts;
    const hint = didYouMean(key, fields ?? this.#keys.below(path)) || this.#keys.elsewhere(key);
    const problem = `values.${path === '' ? key : `${path}.${key}`}: ${chart} ${version} has no such key${hint}`;
    this.found.push([problem, 'Correct the key; Helm ignores unknown ones without a word.']);
  }
}

function typeOf(fact: FactValue): string {
  if (typeof fact === 'string') return fact.startsWith('list') ? 'list' : fact;
  if (fact.default === null || fact.type === 'null') return 'any';
  return ['int', 'float', 'number'].includes(fact.type) ? 'number' : fact.type;
}

function hasType(value: unknown, type: string): boolean {
  return type === 'list' ? Array.isArray(value) : typeof value === type;
}
