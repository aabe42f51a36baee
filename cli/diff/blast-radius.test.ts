import { describe, expect, it } from 'vitest';
import { fixtureRelease } from '../../constructs/checks/fixtures/release.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { type Members, workload } from '../../constructs/checks/fixtures/workloads.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { charts } from '../../constructs/versions.ts';
import { blastRadius } from './blast-radius.ts';
import { object, pairOf } from './fixtures/pairs.ts';

const config = (value: string): Manifest => object('v1', 'ConfigMap', { data: { value } });
const change = (stage: string, view: ClusterView): ReturnType<typeof pairOf> =>
  pairOf(config('a'), config('b'), { from: stage, view });

describe('Kustomizations', () => {
  const view = fixtureView({
    objects: { ground: [], ollama: [], k8sgpt: [], alerts: [], other: [] },
    dependsOn: { ollama: ['ground'], k8sgpt: ['ollama'], alerts: ['k8sgpt'], other: ['ground'] },
  });

  it('lists what changes, and what waits for it through others', () => {
    expect(blastRadius([change('ollama', view)], view)).toMatchObject({
      changed: ['ollama'],
      waiting: [
        { name: 'k8sgpt', for: ['ollama'] },
        { name: 'alerts', for: ['ollama'] },
      ],
    });
  });

  it('names every change that a stage waits for', () => {
    const { waiting } = blastRadius([change('ground', view), change('k8sgpt', view)], view);
    expect(waiting).toContainEqual({ name: 'alerts', for: ['ground', 'k8sgpt'] });
    expect(waiting).toContainEqual({ name: 'other', for: ['ground'] });
  });

  it('counts both places of an object that moves', () => {
    const moved = pairOf(config('a'), config('a'), { from: 'ollama', to: 'other', view });
    expect(blastRadius([moved], view).changed).toEqual(['ollama', 'other']);
  });

  it('counts a stage whose own Kustomization changes, beside the one that applies it', () => {
    const kustomization = (timeout: string): Manifest =>
      object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: { timeout } }, { name: 'ollama' });
    const pair = pairOf(kustomization('5m'), kustomization('6m'), { from: 'flux-system', view });
    expect(blastRadius([pair], view)).toMatchObject({ changed: ['ollama', 'flux-system'] });
  });

  it('keeps apart a stage that is no more, and a whole cluster', () => {
    const gone = pairOf(config('a'), undefined, { from: 'former', view });
    expect(blastRadius([gone], view)).toMatchObject({ changed: [], removed: ['former'] });
    expect(blastRadius([gone], undefined)).toMatchObject({ removed: ['former'], waiting: [] });
  });
});

describe('workloads', () => {
  const effects = (
    before: Manifest | undefined,
    after: Manifest | undefined,
    view = fixtureView({}),
  ): readonly string[] =>
    blastRadius([pairOf(before, after, { view })], view).workloads.map(
      ({ kind, name, effect }) => `${kind}/${name} ${effect}`,
    );
  const image = (tag: string, members: Members = {}): Manifest =>
    workload({ ...members, container: { image: `registry.example/app:${tag}` } });

  it.each([
    ['starts', undefined, image('1')],
    ['stops', image('1'), undefined],
    ['rolls', image('1'), image('2')],
    ['scales', image('1', { replicas: 1 }), image('1', { replicas: 2 })],
  ])('one of ours %s', (effect, before, after) => {
    expect(effects(before, after)).toEqual([`Deployment/app ${effect}`]);
  });

  it('one of ours stays when something else of it changes', () => {
    const strategy = (type: string): Manifest => workload({ spec: { strategy: { type } } });
    expect(effects(strategy('Recreate'), strategy('RollingUpdate'))).toEqual([]);
  });

  it('the pods of a custom resource may roll with its spec, and stay with its labels', () => {
    const resource = (spec: object, labels = {}): Manifest =>
      object('core.spinkube.dev/v1alpha1', 'SpinApp', { spec }, { labels });
    const after = resource({ image: 'b' });
    const view = fixtureView({ objects: [after] });
    const [from] = view.objects;
    const made = {
      ...fixtureView({ objects: [workload()] }).workloads[0],
      origin: 'controller',
      object: from,
    } as ClusterView['workloads'][number];
    const withPods = { ...view, workloads: [made] };
    expect(effects(resource({ image: 'a' }), after, withPods)).toEqual(['Deployment/app may roll']);
    expect(effects(undefined, after, withPods)).toEqual(['Deployment/app starts']);
    expect(effects(resource({ image: 'b' }, { a: 'b' }), after, withPods)).toEqual([]);
  });
});

describe('releases', () => {
  const release = fixtureRelease(charts.traefik, {
    workloads: { 'Deployment/traefik': { containers: { traefik: { resources: 'resources' } } } },
  });
  const view = fixtureView({ releases: [release] });
  const withSpec = (more: object): Manifest => {
    const { manifest } = release.object;
    return { ...manifest, spec: { ...(manifest.spec as object), ...more } };
  };
  const limits = (memory: string): Manifest => withSpec({ values: { resources: { limits: { memory } } } });
  const radius = (
    before: Manifest | undefined,
    after: Manifest | undefined,
  ): ReturnType<typeof blastRadius> => blastRadius([pairOf(before, after, { from: 'traefik', view })], view);

  it('roll the pods that our values reach', () => {
    expect(radius(limits('1Gi'), limits('2Gi'))).toMatchObject({
      releases: [{ name: 'traefik', action: 'upgrades', because: 'HelmRelease/flux-system/traefik' }],
      workloads: [{ kind: 'Deployment', name: 'traefik', namespace: 'traefik', effect: 'rolls' }],
    });
  });

  it('may roll the pods where nobody knows what a value does', () => {
    expect(
      radius(withSpec({ values: { log: 1 } }), withSpec({ values: { log: 2 } })).workloads,
    ).toMatchObject([{ effect: 'may roll' }]);
  });

  it('stay as they are when only the manner of upgrading changes', () => {
    expect(radius(withSpec({ interval: '1m' }), withSpec({ interval: '2m' }))).toMatchObject({
      releases: [],
      workloads: [],
    });
  });

  it('are installed and uninstalled with their object', () => {
    expect(radius(undefined, limits('1Gi'))).toMatchObject({
      releases: [{ action: 'installs' }],
      workloads: [{ effect: 'starts' }],
    });
    expect(radius(limits('1Gi'), undefined)).toMatchObject({ releases: [{ action: 'uninstalls' }] });
  });

  it('are upgraded by another tag of their source, and not by its interval', () => {
    const source = (tag: string, interval = '60m'): Manifest =>
      object(
        'source.toolkit.fluxcd.io/v1',
        'OCIRepository',
        { spec: { ref: { tag }, interval } },
        { name: 'traefik', namespace: 'flux-system' },
      );
    const by = (before: Manifest, after: Manifest): ReturnType<typeof blastRadius> =>
      blastRadius([pairOf(before, after, { from: 'flux-system', view })], view);
    expect(by(source('1.0.0'), source('2.0.0'))).toMatchObject({
      changed: ['flux-system'],
      releases: [{ name: 'traefik', action: 'upgrades', because: 'OCIRepository/flux-system/traefik' }],
      workloads: [{ name: 'traefik', effect: 'may roll' }],
    });
    expect(by(source('1.0.0'), source('1.0.0', '5m')).releases).toEqual([]);
  });
});
