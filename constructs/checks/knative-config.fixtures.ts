import type { Manifest } from '../core/manifest.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { knativeConfig } from './knative-config.ts';

type Members = Readonly<Record<string, unknown>>;

const object = 'KnativeServing/knative-serving/knative-serving';
const network = { 'ingress-class': 'kourier.ingress.networking.knative.dev' };
const budgets = ['activator-pdb', 'webhook-pdb', '3scale-kourier-gateway-pdb'];

function keep(minAvailable: number | string): readonly object[] {
  return budgets.map((name) => ({ name, minAvailable }));
}

function serving(spec: Members = {}, config: Members = {}): Manifest {
  return {
    apiVersion: 'operator.knative.dev/v1beta1',
    kind: 'KnativeServing',
    metadata: { name: 'knative-serving', namespace: 'knative-serving' },
    spec: {
      'high-availability': { replicas: 2 },
      ingress: { kourier: { enabled: true, 'service-type': 'ClusterIP' } },
      registry: { override: { '3scale-kourier-gateway/kourier-gateway': 'envoy:v1.37.2' } },
      podDisruptionBudgets: keep(1),
      config: { network, ...config },
      ...spec,
    },
  };
}

function eventing(spec: Members): Manifest {
  return {
    apiVersion: 'operator.knative.dev/v1beta1',
    kind: 'KnativeEventing',
    metadata: { name: 'knative-eventing', namespace: 'knative-eventing' },
    spec,
  };
}

function refusal(problem: RegExp, spec: Members, config?: Members) {
  return { view: fixtureView({ objects: [serving(spec, config)] }), finds: [{ object, problem }] };
}

const oneOfTwo = { name: 'eventing-webhook', minAvailable: 1 };

export const knativeConfigFixtures: RuleFixtures = {
  rule: knativeConfig,
  good: {
    'Kourier by its class, two pods of which one may go': fixtureView({ objects: [serving()] }),
    'one pod that may go': fixtureView({
      objects: [serving({ 'high-availability': { replicas: 1 }, podDisruptionBudgets: keep(0) })],
    }),
    'five pods with the budgets of the operator': fixtureView({
      objects: [serving({ 'high-availability': { replicas: 6 }, podDisruptionBudgets: undefined })],
    }),
    'spans to a collector': fixtureView({
      objects: [
        serving(
          {},
          {
            observability: {
              'tracing-protocol': 'http/protobuf',
              'tracing-endpoint': 'http://traces.example/v1/traces',
            },
          },
        ),
      ],
    }),
    'Eventing whose webhook has more pods than the rest': fixtureView({
      objects: [
        eventing({
          'high-availability': { replicas: 1 },
          workloads: [{ name: 'eventing-webhook', replicas: 2 }],
          podDisruptionBudgets: [oneOfTwo],
        }),
      ],
    }),
  },
  bad: {
    'Kourier without its class': refusal(/ingress-class is not set, which means Istio/, {}, { network: {} }),
    'node ports of a Service inside the cluster': refusal(/service-type is ClusterIP/, {
      ingress: { kourier: { enabled: true, 'service-type': 'ClusterIP', 'http-port': 31080 } },
    }),
    'gateway with the image of the operator': refusal(/spec\.registry\.override/, { registry: undefined }),
    'budgets of the operator with two pods': {
      view: fixtureView({ objects: [serving({ podDisruptionBudgets: undefined })] }),
      finds: budgets.map((name) => ({ object, problem: new RegExp(`${name} keeps 2 of 2`) })),
    },
    'budget of Eventing that keeps its one pod': {
      view: fixtureView({
        objects: [eventing({ podDisruptionBudgets: [{ ...oneOfTwo, minAvailable: '80%' }] })],
      }),
      finds: [
        {
          object: 'KnativeEventing/knative-eventing/knative-eventing',
          problem: /eventing-webhook keeps 1 of 1/,
        },
      ],
    },
    'spans to nobody': refusal(
      /tracing-protocol is grpc, and tracing-endpoint is not set/,
      {},
      { observability: { 'tracing-protocol': 'grpc' } },
    ),
    'endpoint that nothing is sent to': refusal(
      /metrics-protocol is none, and metrics-endpoint is http/,
      {},
      { observability: { 'metrics-endpoint': 'http://metrics.example' } },
    ),
    'timeout above the highest': refusal(
      /revision-timeout-seconds is 900, and max-revision-timeout-seconds is 600/,
      {},
      { defaults: { 'revision-timeout-seconds': '900' } },
    ),
  },
};
