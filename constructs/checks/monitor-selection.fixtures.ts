import { charts } from '../versions.ts';
import { inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { monitorSelection } from './monitor-selection.ts';

const monitor = inDemo('monitoring.coreos.com/v1', 'PodMonitor', 'web', { spec: {} });
const labelled = {
  ...monitor,
  metadata: { ...monitor.metadata, labels: { release: charts.kubePrometheusStack.name } },
};
const rule = inDemo('monitoring.coreos.com/v1', 'PrometheusRule', 'web', { spec: {} });

const stack = (prometheusSpec: object) =>
  fixtureRelease(charts.kubePrometheusStack, { values: { prometheus: { prometheusSpec } } });

export const fixtures: RuleFixtures = {
  rule: monitorSelection,
  good: {
    'selectors of everything': fixtureView({
      objects: [monitor],
      releases: [stack({ podMonitorSelectorNilUsesHelmValues: false })],
    }),
    'the label of the release': fixtureView({ objects: [labelled], releases: [stack({})] }),
    'no monitors and no Prometheus': fixtureView({}),
  },
  bad: {
    'the default selector': {
      view: fixtureView({ objects: [monitor], releases: [stack({})] }),
      finds: [{ object: 'PodMonitor/demo/web', problem: /label release: kube-prometheus-stack/ }],
    },
    'a selector for another kind': {
      view: fixtureView({
        objects: [rule],
        releases: [stack({ podMonitorSelectorNilUsesHelmValues: false })],
      }),
      finds: [{ object: 'PrometheusRule/demo/web', problem: /only a PrometheusRule with the label/ }],
    },
    'nobody who reads it': {
      view: fixtureView({ objects: [monitor] }),
      finds: [{ object: 'PodMonitor/demo/web', problem: /no Prometheus/ }],
    },
  },
};
