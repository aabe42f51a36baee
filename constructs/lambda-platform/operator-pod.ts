import { type Container, IntOrString, type PodSpec, Quantity } from '../core/kubernetes.ts';
import { lambdaImages } from '../lambda-images.ts';

/** Port of health, metrics and commands. */
export const operatorPort = 8080;

/** Where the pod has its settings, and the secrets beside them. */
export const operatorFolders = {
  settings: '/etc/lambda/settings',
  store: '/etc/lambda/store',
  registry: '/etc/lambda/registry',
} as const;

export interface OperatorPodProps {
  readonly name: string;
  /** Where it sends spans. Default: nowhere. */
  readonly tracesUrl?: string;
  /** Secret with the bucket's credentials, and its keys. */
  readonly store: { readonly secret: string; readonly accessKey: string; readonly secretKey: string };
  /** Secret by which it reads images of the registry, and its key. */
  readonly registry: { readonly secret: string; readonly key: string };
}

/** A pod of the operator; several elect one that writes. */
export function operatorPod(props: OperatorPodProps): PodSpec {
  const { name, store, registry } = props;
  return {
    serviceAccountName: name,
    enableServiceLinks: false,
    // What is under way gets twenty seconds, then the Lease is given back.
    terminationGracePeriodSeconds: 30,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      fsGroup: 65532,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [container(props)],
    volumes: [
      { name: 'settings', configMap: { name } },
      {
        name: 'store',
        secret: {
          secretName: store.secret,
          defaultMode: 0o440,
          items: [
            { key: store.accessKey, path: 'accessKey' },
            { key: store.secretKey, path: 'secretKey' },
          ],
        },
      },
      {
        name: 'registry',
        secret: {
          secretName: registry.secret,
          defaultMode: 0o440,
          items: [{ key: registry.key, path: registry.key }],
        },
      },
    ],
  };
}

function container({ tracesUrl }: OperatorPodProps): Container {
  const probe = (path: string) => ({
    httpGet: { path, port: IntOrString.fromNumber(operatorPort) },
  });
  return {
    name: 'operator',
    image: lambdaImages.operator,
    args: ['--settings', `${operatorFolders.settings}/settings.json`],
    env: [
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      ...(tracesUrl ? [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: tracesUrl }] : []),
    ],
    ports: [{ name: 'http', containerPort: operatorPort }],
    readinessProbe: probe('/readyz'),
    livenessProbe: { ...probe('/healthz'), initialDelaySeconds: 15 },
    resources: {
      requests: { cpu: Quantity.fromString('10m'), memory: Quantity.fromString('96Mi') },
      limits: { memory: Quantity.fromString('256Mi') },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: Object.entries(operatorFolders).map(([name, mountPath]) => ({
      name,
      mountPath,
      readOnly: true,
    })),
  };
}
