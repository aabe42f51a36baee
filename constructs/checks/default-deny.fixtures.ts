import type { Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import { defaultDeny } from './default-deny.ts';
import { closedNamespace, peer, policy } from './fixtures/network.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

const [namespace, deny, dns] = closedNamespace('example') as readonly [Manifest, Manifest, Manifest];
const object = 'Namespace/example';

export const defaultDenyFixtures: RuleFixtures = {
  rule: defaultDeny,
  good: {
    'closed namespace': fixtureView({ objects: [namespace, deny, dns] }),
    'everybody on one port': fixtureView({
      objects: [policy({ name: 'web', ingress: [{ ports: [{ port: 8000 }] }] })],
    }),
    'one namespace on every port': fixtureView({
      objects: [policy({ name: 'within', ingress: [{ from: [peer('example')] }] })],
    }),
    'everybody on every port, with a reason': fixtureView({
      objects: [
        policy({ name: 'open', ingress: [{}], annotations: { [reasonAnnotation]: 'It is a honeypot.' } }),
      ],
    }),
  },
  bad: {
    'namespace without default-deny': {
      view: fixtureView({ objects: [namespace, dns] }),
      finds: [{ object, problem: /selects all pods and denies Ingress and Egress/ }],
    },
    'default-deny for some pods only': {
      view: fixtureView({ objects: [namespace, dns, policy({ name: 'deny', pods: { app: 'a' } })] }),
      finds: [{ object, problem: /selects all pods and denies Ingress and Egress/ }],
    },
    'namespace that cannot resolve names': {
      view: fixtureView({ objects: [namespace, deny] }),
      finds: [{ object, problem: /ask kube-system for names on UDP and TCP 53/ }],
    },
    'policy that allows everything': {
      view: fixtureView({ objects: [policy({ name: 'open', ingress: [{}], egress: [{}] })] }),
      finds: [
        {
          object: 'NetworkPolicy/example/open',
          problem: /spec\.ingress\[0\] allows every peer on every port/,
        },
        {
          object: 'NetworkPolicy/example/open',
          problem: /spec\.egress\[0\] allows every peer on every port/,
        },
      ],
    },
    'policy for every namespace': {
      view: fixtureView({
        objects: [policy({ name: 'open', egress: [{ to: [{ namespaceSelector: {} }] }] })],
      }),
      finds: [{ object: 'NetworkPolicy/example/open', problem: /spec\.egress\[0\]/ }],
    },
    'policy for every address': {
      view: fixtureView({
        objects: [policy({ name: 'open', egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] })],
      }),
      finds: [{ object: 'NetworkPolicy/example/open', problem: /spec\.egress\[0\]/ }],
    },
  },
};
