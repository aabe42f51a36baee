import { ApiObject, App, Chart } from 'cdk8s';
import { IntOrString, KubeDeployment, Quantity } from 'cdk8s-plus-28/lib/imports/k8s.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Deployment } from './kubernetes.ts';
import { LocatedApiObject } from './located.ts';
import { plainData } from './plain-data.ts';

const chart = (): Chart => new Chart(new App(), 'chart');

const members = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(undefined, null),
    fc.array(fc.oneof(fc.string(), tie('members'))),
    tie('members'),
  ),
  members: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z.]{0,8}$/), tie('value'), { noNullPrototype: true }),
})).members;

it('an object has the manifest that cdk8s gives it', () => {
  fc.assert(
    fc.property(members, members, (spec, labels) => {
      const metadata = { name: 'example', labels: labels as Record<string, string>, finalizers: [] };
      const props = { apiVersion: 'example.dev/v1', kind: 'Example', metadata, spec };
      const ours = new LocatedApiObject(chart(), 'object', props).toJson();
      expect(ours).toStrictEqual(new ApiObject(chart(), 'object', props).toJson());
    }),
  );
});

it("one of Kubernetes' own kinds has the manifest that cdk8s-plus gives it", () => {
  const container = {
    name: 'main',
    resources: { requests: { cpu: Quantity.fromString('100m'), memory: Quantity.fromNumber(1024) } },
    livenessProbe: { httpGet: { port: IntOrString.fromString('http') } },
    env: [{ name: 'HOST_IP', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } }],
  };
  const props = {
    metadata: { labels: { app: 'example' }, annotations: {} },
    spec: {
      selector: { matchLabels: { app: 'example' } },
      strategy: { rollingUpdate: { maxSurge: IntOrString.fromNumber(0) } },
      template: { spec: { hostPid: true, nodeName: undefined, containers: [container] } },
    },
  };
  const ours: unknown = new Deployment(chart(), 'object', props).toJson();
  expect(ours).toStrictEqual(new KubeDeployment(chart(), 'object', props).toJson());
});

it('an instance of another class is refused by its name', () => {
  expect(() => plainData({ spec: [new Date(0)] })).toThrow('Date is neither plain data');
  expect(() => plainData({ spec: new Map([['value', 1]]) })).toThrow('Map is neither plain data');
});
