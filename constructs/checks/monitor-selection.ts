import { at, groupOf } from '../core/manifest.ts';
import type { ClusterView, ReleaseView, RenderedObject } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'monitor-selection';

/** Every monitor and rule of ours is one that the cluster's Prometheus reads. */
export const monitorSelection: ClusterRule = { name, check };

/** The chart's key for each kind; unset or true selects only what has the release's label. */
const selectors: Readonly<Record<string, string>> = {
  PodMonitor: 'podMonitorSelectorNilUsesHelmValues',
  Probe: 'probeSelectorNilUsesHelmValues',
  PrometheusRule: 'ruleSelectorNilUsesHelmValues',
  ScrapeConfig: 'scrapeConfigSelectorNilUsesHelmValues',
  ServiceMonitor: 'serviceMonitorSelectorNilUsesHelmValues',
};

function check(view: ClusterView): readonly Finding[] {
  const stack = view.releases.find(
    ({ release }) => release.props.chart.name === charts.kubePrometheusStack.name,
  );
  return view.objects.filter(isMonitor).flatMap((object) => {
    const problem = stack ? notSelected(object, stack) : 'the cluster has no Prometheus that reads it';
    const fix = stack
      ? `Set prometheus.prometheusSpec.${selectors[object.manifest.kind]} to false.`
      : 'List prometheus, or leave out what needs it.';
    return problem ? [findingOn(name, view, object, problem, fix)] : [];
  });
}

function isMonitor({ manifest: { apiVersion, kind } }: RenderedObject): boolean {
  return groupOf(apiVersion) === 'monitoring.coreos.com' && selectors[kind] !== undefined;
}

function notSelected({ manifest }: RenderedObject, { release }: ReleaseView): string | undefined {
  const { chart, values } = release.props;
  const key = selectors[manifest.kind] as string;
  const all = at(values, 'prometheus', 'prometheusSpec', key) === false;
  if (all || manifest.metadata.labels?.release === chart.name) return undefined;
  return `${chart.name} reads only a ${manifest.kind} with the label release: ${chart.name}`;
}
