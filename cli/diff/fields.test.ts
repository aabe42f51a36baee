import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../constructs/core/manifest.ts';
import { diffFields } from './fields.ts';
import { isSame } from './json.ts';
import { SchemaPlace } from './schema-place.ts';

const deployment = SchemaPlace.ofKind('1.36', 'apps/v1', 'Deployment');
const service = SchemaPlace.ofKind('1.36', 'v1', 'Service');
const role = SchemaPlace.ofKind('1.36', 'rbac.authorization.k8s.io/v1', 'Role');

const inPod = (pod: Json): Json => ({ spec: { template: { spec: pod } } });

describe('diffFields', () => {
  it('names a field by its path, old and new value', () => {
    expect(
      diffFields(
        { spec: { replicas: 1, paused: true } },
        { spec: { replicas: 2, paused: true } },
        deployment,
      ),
    ).toEqual([{ path: 'spec.replicas', before: 1, after: 2 }]);
  });

  it('leaves out the side that has no such field', () => {
    expect(diffFields({ a: 1 }, { b: null }, SchemaPlace.unknown)).toEqual([
      { path: 'a', before: 1 },
      { path: 'b', after: null },
    ]);
  });

  it('quotes names that would be read as steps', () => {
    const labels = (value: string): Json => ({ metadata: { labels: { 'app.kubernetes.io/name': value } } });
    expect(diffFields(labels('a'), labels('b'), deployment)[0]?.path).toBe(
      'metadata.labels["app.kubernetes.io/name"]',
    );
  });

  it('finds a container by its name, wherever it stands', () => {
    const before = inPod({
      containers: [
        { name: 'app', image: 'app:1' },
        { name: 'proxy', image: 'proxy:1' },
      ],
    });
    const after = inPod({
      containers: [
        { name: 'init', image: 'init:1' },
        { name: 'app', image: 'app:2' },
        { name: 'proxy', image: 'proxy:1' },
      ],
    });
    expect(diffFields(before, after, deployment)).toEqual([
      { path: 'spec.template.spec.containers[app].image', before: 'app:1', after: 'app:2' },
      { path: 'spec.template.spec.containers[init]', after: { name: 'init', image: 'init:1' } },
    ]);
  });

  it('finds a port by all of its merge keys, with the protocol that the API server fills in', () => {
    const ports = (...list: Json[]): Json => ({ spec: { ports: list } });
    const before = ports({ port: 53, protocol: 'UDP', targetPort: 1 }, { port: 53, targetPort: 1 });
    const after = ports(
      { port: 53, protocol: 'UDP', targetPort: 1 },
      { port: 53, protocol: 'TCP', targetPort: 2 },
    );
    expect(diffFields(before, after, service)).toEqual([
      { path: 'spec.ports[53/TCP].protocol', after: 'TCP' },
      { path: 'spec.ports[53/TCP].targetPort', before: 1, after: 2 },
    ]);
  });

  it('says when nothing but the order of a keyed list differs', () => {
    const env = (...names: string[]): Json =>
      inPod({ containers: [{ name: 'app', env: names.map((name) => ({ name })) }] });
    expect(diffFields(env('A', 'B'), env('B', 'A'), deployment)).toEqual([
      {
        path: 'spec.template.spec.containers[app].env',
        before: ['A', 'B'],
        after: ['B', 'A'],
        reordered: true,
      },
    ]);
  });

  it('pairs what was replaced in an atomic list, and keeps what is equal in place', () => {
    const args = (...list: string[]): Json => inPod({ containers: [{ name: 'app', args: list }] });
    expect(diffFields(args('--a', '--b=1', '--c'), args('--new', '--a', '--b=2', '--c'), deployment)).toEqual(
      [
        { path: 'spec.template.spec.containers[app].args[0]', after: '--new' },
        { path: 'spec.template.spec.containers[app].args[2]', before: '--b=1', after: '--b=2' },
      ],
    );
  });

  it('goes into the items of a list without keys that stand in the same place', () => {
    const rules = (...verbs: string[]): Json => ({
      rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
    });
    expect(diffFields(rules('get'), rules('get', 'list'), role)).toEqual([
      { path: 'rules[0].verbs[1]', after: 'list' },
    ]);
  });

  it('matches by name without a schema, but only where every item has its own', () => {
    const list = (...items: Json[]): Json => ({ extraEnv: items });
    const unknown = SchemaPlace.unknown;
    expect(
      diffFields(list({ name: 'A', value: '1' }), list({ name: 'B' }, { name: 'A', value: '2' }), unknown),
    ).toEqual([
      { path: 'extraEnv[A].value', before: '1', after: '2' },
      { path: 'extraEnv[B]', after: { name: 'B' } },
    ]);
    expect(diffFields(list({ name: 'A' }, { name: 'A' }), list({ name: 'A' }), unknown)).toEqual([
      { path: 'extraEnv[1]', before: { name: 'A' } },
    ]);
  });

  it('finds nothing exactly when both are the same', () => {
    const named = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), value: fc.nat({ max: 1 }) }), {
      maxLength: 4,
    });
    const json = fc.oneof(fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>, named);
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(diffFields(before, before, SchemaPlace.unknown)).toEqual([]);
        expect(diffFields(before, after, SchemaPlace.unknown).length === 0).toBe(isSame(before, after));
      }),
    );
  });
});
