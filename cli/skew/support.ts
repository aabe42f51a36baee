import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { satisfies } from '../../constructs/checks/semver-range.ts';
import { chartFacts } from '../../constructs/core/chart-facts.ts';
import type { Installed } from './inventory.ts';
import { compatibilityWindows, kubernetesWindows } from './support-windows.ts';

/** Whether a version is in its support window. */
export interface Support extends Installed {
  /** `unknown`: no window of it is written down. */
  readonly state: 'supported' | 'ending' | 'out' | 'unknown';
  readonly detail: string;
  /** Where the window was read. */
  readonly source?: string;
}

/** How long before its end a minor is called `ending`, in days. */
const warning = 90;
const day = 24 * 60 * 60 * 1000;

/**
 * Judges what a cluster runs: Kubernetes by the day, Flux and charts by the Kubernetes below them.
 * @param today `YYYY-MM-DD`
 */
export function judgeSupport(
  { kubernetes }: ClusterSpec,
  all: readonly Installed[],
  today: string,
): readonly Support[] {
  return all.flatMap((each) => {
    if (each.kind === 'kubernetes') return byDate(each, kubernetes, today);
    if (each.kind === 'image') return [];
    return byKubernetes(each, all.find(({ kind }) => kind === 'kubernetes')?.version ?? kubernetes);
  });
}

function byDate(release: Installed, minor: ClusterSpec['kubernetes'], today: string): Support {
  const { until, source } = kubernetesWindows[minor];
  const days = Math.round((Date.parse(until) - Date.parse(today)) / day);
  if (days < 0) return { ...release, state: 'out', detail: `${minor} got fixes until ${until}`, source };
  const state = days <= warning ? 'ending' : 'supported';
  return { ...release, state, detail: `${minor} gets fixes until ${until} (${days} days)`, source };
}

/** One verdict for each window that speaks of this version. */
function byKubernetes(thing: Installed, kubernetes: string): readonly Support[] {
  const windows = [...written(thing), ...ownWord(thing)];
  if (windows.length === 0) {
    // A chart without kubeVersion leaves it open; of Flux there must be a word.
    return thing.kind === 'flux'
      ? [{ ...thing, state: 'unknown', detail: `no Kubernetes for ${thing.version} is written down` }]
      : [];
  }
  return windows.map(({ range, source }) => {
    const wants = `wants Kubernetes ${range}`;
    return satisfies(kubernetes, range)
      ? { ...thing, state: 'supported', detail: wants, source }
      : { ...thing, state: 'out', detail: `${wants}, the nodes run ${kubernetes}`, source };
  });
}

interface Window {
  readonly range: string;
  readonly source: string;
}

function written({ kind, name, version }: Installed): readonly Window[] {
  return compatibilityWindows
    .filter((each) => each.kind === kind && each.name === name && satisfies(version, each.versions))
    .map(({ kubernetes, source }) => ({ range: kubernetes, source }));
}

function ownWord({ kind, name }: Installed): readonly Window[] {
  const range = kind === 'chart' ? (chartFacts(name)?.kubeVersion ?? '') : '';
  return range === '' ? [] : [{ range, source: 'kubeVersion of the chart' }];
}
