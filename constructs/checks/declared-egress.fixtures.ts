import type { Component } from '../core/component.ts';
import type { Flow } from '../core/flow.ts';
import { generatorName, planKey, type SecretRequest } from '../core/generated-secret.ts';
import type { Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { declaredEgress } from './declared-egress.ts';
import { closedNamespace, peer, policy } from './fixtures/network.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { workload } from './fixtures/workloads.ts';

const server = { 'app.kubernetes.io/name': 'server' };
const client = { 'app.kubernetes.io/name': 'client' };
const ports = [{ port: 8080, protocol: 'TCP' }];
const out = policy({
  name: 'to-server',
  namespace: 'client',
  pods: client,
  egress: [{ to: [peer('server', server)], ports }],
});
const within = policy({
  name: 'from-client',
  namespace: 'server',
  pods: server,
  ingress: [{ from: [peer('client', client)], ports }],
});

/** A server behind port 80 of a Service, in a closed namespace. */
const serving: readonly Manifest[] = [
  ...closedNamespace('server'),
  workload({ name: 'server', namespace: 'server' }),
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'api', namespace: 'server' },
    spec: { selector: server, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  },
];

/** A client in a closed namespace that is told an address. */
function calling(url: string): readonly Manifest[] {
  const env = [{ name: 'API_URL', value: url }];
  return [
    ...closedNamespace('client'),
    workload({ name: 'client', namespace: 'client', container: { env } }),
  ];
}

const login: SecretRequest = {
  name: 'login',
  type: 'Opaque',
  values: [],
  texts: [{ key: 'host', text: 'http://api.server.svc.cluster.local' }],
  copies: [],
};
const url = 'http://api.server.svc.cluster.local/v1';
const object = 'Deployment/client/client';
const ollama = fixtureRelease(charts.ollama);
const declaredBy: Component = ollama.release.stage.component;
const flow: Flow = {
  from: { namespace: 'client', labels: client },
  to: { namespace: 'server', labels: server },
  ports: [{ port: 8080 }],
  label: { from: 'client', to: 'server' },
  declaredBy,
};

function backend(baseUrl: string): Manifest {
  const spec = { ai: { backend: 'localai', baseUrl } };
  return {
    apiVersion: 'core.k8sgpt.ai/v1alpha1',
    kind: 'K8sGPT',
    metadata: { name: 'k8sgpt', namespace: 'client' },
    spec,
  };
}

const toOllama = policy({
  name: 'to-ollama',
  namespace: 'client',
  egress: [{ to: [peer('ollama')], ports: [{ port: 11434 }] }],
});
const fromClient = policy({
  name: 'from-client',
  namespace: 'ollama',
  ingress: [{ from: [peer('client')], ports: [{ port: 11434 }] }],
});

export const declaredEgressFixtures: RuleFixtures = {
  rule: declaredEgress,
  good: {
    'address with both policies': fixtureView({ objects: [...serving, ...calling(url), out, within] }),
    'flow with both policies': fixtureView({
      objects: [...serving, ...calling(url), out, within],
      flows: [flow],
    }),
    'custom resource with the address of a chart': fixtureView({
      objects: [
        ...closedNamespace('client'),
        ...closedNamespace('ollama'),
        toOllama,
        fromClient,
        backend('http://ollama.ollama:11434/v1'),
      ],
      releases: [ollama],
    }),
    'own name in a certificate': fixtureView({
      objects: [
        ...serving,
        ...closedNamespace('client'),
        {
          apiVersion: 'cert-manager.io/v1',
          kind: 'Certificate',
          metadata: { name: 'api', namespace: 'client' },
          spec: { dnsNames: ['api.server.svc'] },
        },
      ],
    }),
    'address in a Secret that is made for somebody else': fixtureView({
      objects: [
        ...serving,
        ...closedNamespace(generatorName),
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: generatorName, namespace: generatorName },
          data: { [planKey]: JSON.stringify([login]) },
        },
      ],
    }),
    'address outside the cluster': fixtureView({ objects: calling('https://api.example.com:443') }),
  },
  bad: {
    'undeclared egress': {
      view: fixtureView({ objects: [...serving, ...calling(url), within] }),
      finds: [
        {
          object,
          problem:
            /env\[0\]\.value http:\/\/api\.server\.svc\.cluster\.local: no NetworkPolicy lets pods of client out to api on TCP 8080/,
        },
      ],
    },
    'server that does not let the caller in': {
      view: fixtureView({ objects: [...serving, ...calling(url), out] }),
      finds: [{ object, problem: /no NetworkPolicy of server lets them in to api on TCP 8080/ }],
    },
    'policies for another port': {
      view: fixtureView({ objects: [...serving, ...calling('api.server.svc:9090'), out, within] }),
      finds: [{ object, problem: /lets pods of client out to api on TCP 9090/ }],
    },
    'short address in a custom resource': {
      view: fixtureView({
        objects: [
          ...closedNamespace('client'),
          ...closedNamespace('ollama'),
          fromClient,
          backend('http://ollama.ollama:11434/v1'),
        ],
        releases: [ollama],
      }),
      finds: [
        {
          object: 'K8sGPT/client/k8sgpt',
          problem: /spec\.ai\.baseUrl http:\/\/ollama\.ollama:11434: .* out to ollama on TCP 11434/,
        },
      ],
    },
    'address in the values of a chart': {
      view: fixtureView({
        objects: [...serving, ...closedNamespace('ollama')],
        releases: [fixtureRelease(charts.ollama, { values: { extraEnv: [{ name: 'PROXY', value: url }] } })],
      }),
      finds: [
        { object: 'HelmRelease/flux-system/ollama', problem: /lets pods of ollama out to api on TCP 8080/ },
      ],
    },
    'flow that no policy follows from': {
      view: fixtureView({
        objects: [...closedNamespace('client'), ...closedNamespace('server'), out],
        flows: [flow],
      }),
      finds: [
        {
          object: 'Flow/client/server',
          problem:
            /no NetworkPolicy allows ingress of TCP 8080 from client \(app\.kubernetes\.io\/name=client\) to server/,
        },
      ],
    },
    'flow on every port with a policy for one': {
      view: fixtureView({
        objects: [...serving, ...calling(url), out, within],
        flows: [{ ...flow, ports: [] }],
      }),
      finds: [
        { object: 'Flow/client/server', problem: /allows egress of TCP 1-65535/ },
        { object: 'Flow/client/server', problem: /allows ingress of TCP 1-65535/ },
      ],
    },
  },
};
