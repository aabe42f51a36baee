import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { lokiStorage } from './loki-storage.ts';

const none = { read: { replicas: 0 }, write: { replicas: 0 }, backend: { replicas: 0 } };
const period = { from: '2024-04-01', store: 'tsdb', schema: 'v13' };
const schemaOf = (store: string) => ({ configs: [{ ...period, object_store: store }] });
const files = { storage: { type: 'filesystem' }, schemaConfig: schemaOf('filesystem') };
const buckets = { type: 's3', bucketNames: { chunks: 'logs', ruler: 'logs' } };

const withValues = (values: object) => fixtureView({ releases: [fixtureRelease(charts.loki, { values })] });
const object = 'HelmRelease/flux-system/loki';

export const fixtures: RuleFixtures = {
  rule: lokiStorage,
  good: {
    'one process on a volume': withValues({ loki: files, singleBinary: { replicas: 1 }, ...none }),
    'one process with buckets': withValues({
      loki: { storage: buckets, schemaConfig: schemaOf('s3') },
      singleBinary: { replicas: 1 },
      ...none,
    }),
    'a cluster without Loki': fixtureView({ releases: [fixtureRelease(charts.tempo)] }),
  },
  bad: {
    'no schema': {
      view: withValues({ loki: { storage: files.storage }, ...none }),
      finds: [{ object, problem: /schemaConfig has no period/ }],
    },
    'a schema for another store': {
      view: withValues({ loki: { storage: buckets, schemaConfig: schemaOf('filesystem') }, ...none }),
      finds: [{ object, problem: /from 2024-04-01 keeps chunks in filesystem, values\.loki\.storage is s3/ }],
    },
    'object storage without the bucket of the ruler': {
      view: withValues({
        loki: { storage: { type: 's3', bucketNames: { chunks: 'logs' } }, schemaConfig: schemaOf('s3') },
      }),
      finds: [{ object, problem: /bucketNames\.ruler is not set/ }],
    },
    'parts of the scalable mode beside one process': {
      view: withValues({ loki: files, singleBinary: { replicas: 1 }, ...none, read: {} }),
      finds: [{ object, problem: /values\.read\.replicas is not 0/ }],
    },
  },
};
