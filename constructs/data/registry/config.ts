import type { Bucket } from '../../core/bucket.ts';
import { emitDocument } from '../../core/emit.ts';

export const httpPort = 5000;
/** Health and metrics, in plain HTTP and without a login. */
export const debugPort = 5001;

/** Files of the ConfigMap: what the writer, the reader and garbage collection are started with. */
export function configs(bucket: Bucket): Readonly<Record<string, string>> {
  return {
    'writer.yml': render(bucket, { delete: { enabled: true } }),
    'reader.yml': render(bucket, {
      maintenance: { uploadpurging: { enabled: false }, readonly: { enabled: true } },
    }),
  };
}

/** @param storage what differs between the two; credentials come by the environment */
function render({ endpoint, name, region }: Bucket, storage: object): string {
  return emitDocument({
    version: '0.1',
    log: { level: 'info', formatter: 'json', accesslog: { disabled: true } },
    storage: {
      s3: { region, regionendpoint: endpoint.url(), forcepathstyle: true, secure: false, bucket: name },
      // Clients cannot reach the store, so they are not sent there.
      redirect: { disable: true },
      ...storage,
    },
    auth: { htpasswd: { realm: 'homelab', path: '/auth/htpasswd' } },
    http: {
      addr: `:${httpPort}`,
      debug: { addr: `:${debugPort}`, prometheus: { enabled: true, path: '/metrics' } },
    },
    health: { storagedriver: { enabled: true, interval: '30s', threshold: 3 } },
  });
}
