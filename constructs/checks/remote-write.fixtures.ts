import { charts } from '../versions.ts';
import { inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { remoteWrite } from './remote-write.ts';

const host = 'http://kube-prometheus-stack-prometheus.monitoring.svc.cluster.local:9090';
const writer = inDemo('v1', 'ConfigMap', 'collector', { data: { config: `url = "${host}/api/v1/write"\n` } });
const reader = inDemo('v1', 'ConfigMap', 'reader', { data: { config: `url = "${host}/api/v1/query"\n` } });
const coroot = inDemo('coroot.com/v1', 'Coroot', 'coroot', { spec: { externalPrometheus: { url: host } } });

const stack = (prometheusSpec: object) =>
  fixtureRelease(charts.kubePrometheusStack, {
    namespace: 'monitoring',
    values: { prometheus: { prometheusSpec } },
  });
const tempo = (metricsGenerator: object) =>
  fixtureView({ releases: [fixtureRelease(charts.tempo, { values: { tempo: { metricsGenerator } } })] });

export const fixtures: RuleFixtures = {
  rule: remoteWrite,
  good: {
    'a receiver that is on': fixtureView({
      objects: [writer, coroot],
      releases: [stack({ enableRemoteWriteReceiver: true })],
    }),
    'somebody who only reads': fixtureView({ objects: [reader], releases: [stack({})] }),
    'a generator that is off': tempo({ enabled: false }),
    'a generator with an address': tempo({ enabled: true, remoteWriteUrl: `${host}/api/v1/write` }),
  },
  bad: {
    'a receiver that is off': {
      view: fixtureView({ objects: [writer], releases: [stack({ enableRemoteWriteReceiver: false })] }),
      finds: [{ object: 'ConfigMap/demo/collector', problem: /accepts no remote write/ }],
    },
    'Coroot, which writes where it reads': {
      view: fixtureView({ objects: [coroot], releases: [stack({})] }),
      finds: [{ object: 'Coroot/demo/coroot', problem: /externalPrometheus\.url writes to/ }],
    },
    "Tempo's default address": {
      view: tempo({ enabled: true }),
      finds: [{ object: 'HelmRelease/flux-system/tempo', problem: /remoteWriteUrl is not set/ }],
    },
  },
};
