import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { type Members, workload } from './fixtures/workloads.ts';
import { nodePorts } from './node-ports.ts';

function service(name: string, nodePort: number, protocol = 'TCP'): Manifest {
  const ports = [{ port: 80, nodePort, protocol }];
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'example' }, spec: { ports } };
}

function agent(name: string, pod: Members = {}): Manifest {
  const ports = [{ containerPort: 80, hostPort: 8080 }];
  return workload({ kind: 'DaemonSet', name, container: { ports }, pod });
}

const onNode = (hostname: string): Members => ({ nodeSelector: { 'kubernetes.io/hostname': hostname } });
const edge = (http: number, https: number): object => ({
  service: { spec: { type: 'NodePort' } },
  ports: { web: { nodePort: http }, websecure: { nodePort: https } },
});
const narrow = { network: { ...fixtureView({}).spec.network, nodePorts: { from: 31000, to: 31999 } } };

export const nodePortsFixtures: RuleFixtures = {
  rule: nodePorts,
  good: {
    'one NodePort for each protocol': fixtureView({
      objects: [service('a', 30100), service('b', 30100, 'UDP')],
    }),
    'chart with its default port': fixtureView({ releases: [fixtureRelease(charts.spegel)] }),
    'default port of a Service that is no NodePort': fixtureView({
      spec: narrow,
      releases: [fixtureRelease(charts.ollama)],
    }),
    'one host port on different nodes': fixtureView({
      objects: [agent('a', onNode('pro-worker')), agent('b', onNode('pro-worker2'))],
    }),
    'ports moved into the range by values': fixtureView({
      spec: narrow,
      releases: [
        fixtureRelease(charts.spegel, {
          values: { service: { registry: { nodePort: 31021, hostPort: 31020 } } },
        }),
      ],
    }),
  },
  bad: {
    'port out of range': {
      view: fixtureView({ objects: [service('a', 32000)] }),
      finds: [
        {
          object: 'Service/example/a',
          problem: /spec\.ports\[0\]\.nodePort is 32000, network\.nodePorts of the cluster is 30000-30499/,
        },
      ],
    },
    'default port of a chart out of range': {
      view: fixtureView({ spec: narrow, releases: [fixtureRelease(charts.spegel)] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/spegel',
          problem: /service\.registry\.nodePort \(the chart's default\) is 30021, .* 31000-31999/,
        },
      ],
    },
    'values of a chart out of range': {
      view: fixtureView({ releases: [fixtureRelease(charts.traefik, { values: edge(30080, 30943) })] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/traefik',
          problem: /spec\.values\.ports\.websecure\.nodePort is 30943/,
        },
      ],
    },
    'two Services with one NodePort': {
      view: fixtureView({ objects: [service('a', 30100), service('b', 30100)] }),
      finds: [
        {
          object: 'Service/example/b',
          problem:
            /takes TCP 30100 on pro-control-plane, .*, which Service\/example\/a spec\.ports\[0\]\.nodePort has/,
        },
      ],
    },
    'value of one chart and default of another': {
      view: fixtureView({
        releases: [
          fixtureRelease(charts.traefik, { values: edge(30021, 30443) }),
          fixtureRelease(charts.spegel),
        ],
      }),
      finds: [
        {
          object: 'HelmRelease/flux-system/spegel',
          problem: /nodePort \(the chart's default\) takes TCP 30021 .* HelmRelease\/flux-system\/traefik/,
        },
      ],
    },
    'two agents with one host port': {
      view: fixtureView({ objects: [agent('a'), agent('b', onNode('pro-worker2'))] }),
      finds: [
        {
          object: 'DaemonSet/example/b',
          problem: /takes TCP 8080 on pro-worker2, which DaemonSet\/example\/a/,
        },
      ],
    },
    'NodePort that is the host port of a pod': {
      view: fixtureView({ objects: [service('a', 30020)], releases: [fixtureRelease(charts.spegel)] }),
      finds: [
        {
          object: 'HelmRelease/flux-system/spegel',
          problem: /DaemonSet\/spegel\/spegel containers\[registry\] takes TCP 30020/,
        },
      ],
    },
    'port of the node network that is taken': {
      view: fixtureView({
        objects: [
          agent('a'),
          workload({
            name: 'b',
            container: { ports: [{ containerPort: 8080 }] },
            pod: { hostNetwork: true },
          }),
        ],
      }),
      finds: [{ object: 'Deployment/example/b', problem: /takes TCP 8080 on pro-worker, / }],
    },
  },
};
