import { charts } from '../versions.ts';
import { chartDefaults } from './chart-defaults.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';

const off = { enabled: false };
const allInOne = {
  enabled: true,
  data: { type: 'persistentVolumeClaim' },
  s3: { enabled: true, enableAuth: true, existingConfigSecret: 'store' },
};
const seaweedfs = { master: off, volume: off, filer: off, allInOne };
const minio = { mode: 'standalone', existingSecret: 'store', users: [] };

function views(chart: 'seaweedfs' | 'minio', values: object) {
  return fixtureView({ releases: [fixtureRelease(charts[chart], { values })] });
}

const ofSeaweedFs = 'HelmRelease/flux-system/seaweedfs';
const ofMinio = 'HelmRelease/flux-system/minio';

export const chartDefaultsFixtures: RuleFixtures = {
  rule: chartDefaults,
  good: {
    'SeaweedFS in one process, on a volume, with identities of ours': views('seaweedfs', seaweedfs),
    'MinIO alone, with a root of ours': views('minio', minio),
  },
  bad: {
    'SeaweedFS twice': {
      view: views('seaweedfs', { ...seaweedfs, filer: undefined }),
      finds: [{ object: ofSeaweedFs, problem: /besides the process that has them all/ }],
    },
    'SeaweedFS without a volume': {
      view: views('seaweedfs', { ...seaweedfs, allInOne: { ...allInOne, data: undefined } }),
      finds: [{ object: ofSeaweedFs, problem: /emptyDir, which goes with the pod/ }],
    },
    'SeaweedFS open to everybody': {
      view: views('seaweedfs', { ...seaweedfs, allInOne: { ...allInOne, s3: { enabled: true } } }),
      finds: [{ object: ofSeaweedFs, problem: /serves S3 to everybody/ }],
    },
    'SeaweedFS with keys of its own': {
      view: views('seaweedfs', {
        ...seaweedfs,
        allInOne: { ...allInOne, s3: { enabled: true, enableAuth: true } },
      }),
      finds: [{ object: ofSeaweedFs, problem: /makes up its own keys/ }],
    },
    'MinIO with the console user': {
      view: views('minio', { ...minio, users: undefined }),
      finds: [{ object: ofMinio, problem: /`console` with a password that everybody knows/ }],
    },
    'MinIO with a user in its values': {
      view: views('minio', { ...minio, users: [{ accessKey: 'loki', existingSecret: 'loki' }] }),
      finds: [{ object: ofMinio, problem: /makes users from its values/ }],
    },
    'MinIO as it comes': {
      view: views('minio', {}),
      finds: [
        { object: ofMinio, problem: /`console`/ },
        { object: ofMinio, problem: /root password, another one at each upgrade/ },
        { object: ofMinio, problem: /16 pods with 16Gi/ },
      ],
    },
  },
};
