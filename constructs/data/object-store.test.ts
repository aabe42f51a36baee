import { describe, expect, it } from 'vitest';
import { chartValues } from '../checks/chart-values.ts';
import { Component } from '../core/component.ts';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { dataPlatform, requestOf } from './fixtures/platform.ts';
import { ObjectStore, type ObjectStoreProps } from './object-store.ts';

/** Keeps something in a bucket. */
class Archive extends Component {}

function build(props: Pick<ObjectStoreProps, 'engine'> = {}, buckets: readonly string[] = ['logs']) {
  const { cluster, layer, ...platform } = dataPlatform();
  const store = new ObjectStore(layer, { ...platform, ...props, storage: '20Gi' });
  return { cluster, layer, store, buckets: buckets.map((name) => store.bucket(name)) };
}

function rendered(...args: Parameters<typeof build>): ClusterView {
  return view(build(...args).cluster);
}

function secretOf(clusterView: ClusterView) {
  return requestOf(objectOf(clusterView, 'ConfigMap', 'secret-generator'), 'object-store');
}

/** The one Job of the buckets, whose name has a version. */
function jobOf({ objects }: ClusterView) {
  const isJob = ({ kind, metadata }: { kind: string; metadata: { namespace?: string } }) =>
    kind === 'Job' && metadata.namespace === 'object-store';
  return objects.map(({ manifest }) => manifest).find(isJob);
}

describe.each([
  ['seaweedfs', 'seaweedfs-all-in-one', 8333],
  ['minio', 'minio', 9000],
] as const)('an object store by %s', (engine, service, port) => {
  it('runs at the strictest level, on a volume of the given class and size', () => {
    const clusterView = rendered({ engine });
    expect(levelOf(clusterView, 'object-store')).toBe('restricted');
    const [added] = clusterView.releases.flatMap(({ release }) =>
      (release.props.adds ?? []).filter(({ kind }) => kind === 'PersistentVolumeClaim'),
    );
    expect(at(added, 'spec', 'storageClassName')).toBe('example-storage');
    expect(at(added, 'spec', 'resources', 'requests', 'storage')).toBe('20Gi');
  });

  it('tells a bucket where it is', () => {
    const [bucket] = build({ engine }).buckets;
    expect(bucket?.endpoint.url()).toBe(`http://${service}.object-store.svc.cluster.local:${port}`);
    expect(bucket).toMatchObject({ name: 'logs', region: 'us-east-1' });
  });

  it('has its buckets made after it runs, once for each set of them', () => {
    const one = rendered({ engine });
    expect(edgesOf(one, 'object-store-buckets')).toContain('object-store');
    expect(edgesOf(one, 'object-store')).toContain('secret-generator');
    const names = [one, rendered({ engine }), rendered({ engine }, ['logs', 'traces'])].map(
      (each) => jobOf(each)?.metadata.name,
    );
    expect(names[0]).toMatch(/^make-buckets-[0-9a-f]{10}$/);
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });

  it('gives who takes a bucket the keys of that bucket alone, and a way to it', () => {
    const { cluster, layer, buckets } = build({ engine }, ['logs', 'traces']);
    const [bucket] = buckets;
    const archive = new (class extends Archive {
      constructor() {
        super(layer, 'archive', { bucket });
        const namespace = this.namespace('archive');
        this.stage('archive');
        if (bucket) bucket.secret.in(namespace, Object.values(bucket.keys));
      }
    })();
    const clusterView = view(cluster);
    expect(secretOf(clusterView)?.copies).toContainEqual({
      namespace: archive.name,
      keys: ['logs-access-key', 'logs-secret-key'],
    });
    expect(policiesOf(clusterView, 'archive')).toEqual([`all-to-${service}`]);
    expect(edgesOf(clusterView, 'archive')).toContain('object-store-buckets');
  });

  it('has no stage for buckets when nobody asks for one', () => {
    const stages = rendered({ engine }, []).stages.map(({ name }) => name);
    expect(stages).toContain('object-store');
    expect(stages).not.toContain('object-store-buckets');
  });

  it('gives a bucket to one component', () => {
    expect(() => build({ engine }, ['logs', 'logs'])).toThrow('two components ask for the bucket logs');
  });

  it('serves metrics', () => {
    const [metrics] = build({ engine }).store.metrics;
    expect(metrics).toMatchObject({ job: 'object-store', pods: { namespace: 'object-store' } });
  });
});

describe('SeaweedFS', () => {
  it('knows every identity before it starts, each limited to its bucket', () => {
    const [text] = secretOf(rendered({}, ['logs', 'traces']))?.texts ?? [];
    expect(text?.key).toBe('seaweedfs_s3_config');
    const { identities } = JSON.parse(text?.text ?? '') as {
      identities: { name: string; actions: string[] }[];
    };
    expect(identities.map(({ name, actions }) => [name, actions.join(' ')])).toEqual([
      ['root', 'Admin Read Write List Tagging'],
      ['logs', 'Read:logs Write:logs List:logs Tagging:logs'],
      ['traces', 'Read:traces Write:traces List:traces Tagging:traces'],
    ]);
  });

  it('starts anew when there is another identity', () => {
    const annotation = (buckets: readonly string[]) =>
      at(
        objectOf(rendered({}, buckets), 'HelmRelease', 'seaweedfs'),
        ...['spec', 'values', 'allInOne', 'podAnnotations', 'homelab.local/identities'],
      );
    expect(annotation(['logs'])).not.toBe(annotation(['logs', 'traces']));
    expect(annotation(['traces', 'logs'])).toBe(annotation(['logs', 'traces']));
  });
});

describe('MinIO', () => {
  it('has no values key that its chart lacks, although no cluster has chosen it', () => {
    expect(chartValues.check(rendered({ engine: 'minio' }))).toEqual([]);
  });

  it('is the pinned image, and has no user of the chart', () => {
    const values = ['spec', 'values'];
    const release = objectOf(rendered({ engine: 'minio' }), 'HelmRelease', 'minio');
    expect(at(release, ...values, 'image', 'repository')).toBe('quay.io/minio/minio');
    expect(at(release, ...values, 'image', 'tag')).toMatch(/^RELEASE\.[^@]+@sha256:[0-9a-f]{64}$/);
    expect(at(release, ...values, 'users')).toEqual([]);
  });

  it('lets an identity into its bucket alone', () => {
    const data = objectOf(rendered({ engine: 'minio' }), 'ConfigMap', 'make-buckets');
    expect(JSON.parse(String(at(data, 'data', 'logs.json')))).toMatchObject({
      Statement: [{ Effect: 'Allow', Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }],
    });
  });
});
