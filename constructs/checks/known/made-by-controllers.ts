import { brokerName } from '../../../lambda/api/index.ts';
import { generatorName, planKey, type SecretRequest } from '../../core/generated-secret.ts';
import { at, entries, list, type Manifest } from '../../core/manifest.ts';
import { fluxNamespace } from '../../core/service-account.ts';
import { kindKey, plainObject, plainService } from './plain-object.ts';

/** What a controller makes of one object; Services without a selector choose pods in a way of their own. */
type Maker = (cause: Manifest) => readonly Manifest[];

const makers: Readonly<Record<string, Maker>> = {
  'Broker.eventing.knative.dev': ({ metadata: { name, namespace } }) => [
    plainService(`${name}-broker-ingress`, namespace, [80]),
  ],
  /** Longhorn's manager creates StorageClasses from the ConfigMap of its chart, our generator Secrets from its plan. */
  ConfigMap: (cause) => {
    if (cause.metadata.name === generatorName) return generatedSecrets(cause);
    return cause.metadata.name === 'longhorn-storageclass'
      ? ['longhorn', 'longhorn-static'].map((name) => plainObject('storage.k8s.io/v1', 'StorageClass', name))
      : [];
  },
  'Certificate.cert-manager.io': ({ metadata, spec }) => {
    const name = at(spec, 'secretName');
    if (typeof name !== 'string') return [];
    const data = { 'ca.crt': '', 'tls.crt': '', 'tls.key': '' };
    return [{ ...plainObject('v1', 'Secret', name, metadata.namespace), data }];
  },
  'Coroot.coroot.com': ({ metadata, spec }) => {
    const { name, namespace } = metadata;
    const ownPrometheus = !at(spec, 'externalPrometheus') && at(spec, 'storeMetricsInClickhouse') !== true;
    return [
      plainService(`${name}-coroot`, namespace, [Number(at(spec, 'service', 'port') ?? 8080), 4317]),
      ...(ownPrometheus ? [plainService(`${name}-prometheus`, namespace, [9090])] : []),
    ];
  },
  /** The operator installs the controllers and the source that this repository is read from. */
  'FluxInstance.fluxcd.controlplane.io': ({ spec }) => [
    ...list(at(spec, 'components')).map((name) =>
      plainObject('v1', 'ServiceAccount', String(name), fluxNamespace),
    ),
    ...['notification-controller', 'source-controller', 'webhook-receiver'].map((name) =>
      plainService(name, fluxNamespace, [80]),
    ),
    plainObject(
      `source.toolkit.fluxcd.io/v1`,
      String(at(spec, 'sync', 'kind')),
      'flux-system',
      fluxNamespace,
    ),
  ],
  /** What of its many objects others name. */
  'KnativeEventing.operator.knative.dev': ({ metadata: { namespace } }) => [
    plainObject('v1', 'ServiceAccount', 'eventing-controller', namespace),
    plainService('eventing-webhook', namespace, [443]),
  ],
  /** The operator moves Kourier's objects beside Serving's. */
  'KnativeServing.operator.knative.dev': ({ metadata: { namespace } }) => [
    plainService('kourier', namespace, [80, 443]),
    plainService('kourier-internal', namespace, [80, 443]),
    plainService('webhook', namespace, [443]),
  ],
  /** The Broker that the functions of a namespace share comes with the first trigger; its pods listen on 8080. */
  'LambdaFunction.lambda.knative.io': ({ metadata: { namespace }, spec }) =>
    list(at(spec, 'triggers')).length === 0
      ? []
      : [
          {
            ...plainObject('v1', 'Service', `${brokerName}-broker-ingress`, namespace),
            spec: { ports: [{ port: 80, targetPort: 8080 }] },
          },
        ],
  'RabbitmqCluster.rabbitmq.com': ({ metadata: { name, namespace } }) => {
    const data = emptyKeys({ host: '', password: '', port: '', username: '' });
    return [
      plainService(name, namespace, [5672, 15672, 15692]),
      plainService(`${name}-nodes`, namespace, [4369, 25672]),
      { ...plainObject('v1', 'Secret', `${name}-default-user`, namespace), data },
    ];
  },
  'SealedSecret.bitnami.com': ({ metadata, spec }) => {
    const data = { ...emptyKeys(at(spec, 'template', 'data')), ...emptyKeys(at(spec, 'encryptedData')) };
    return [{ ...plainObject('v1', 'Secret', metadata.name, metadata.namespace), data }];
  },
  'Shim.runtime.spinkube.dev': ({ spec }) => [
    plainObject('node.k8s.io/v1', 'RuntimeClass', String(at(spec, 'runtimeClass', 'name'))),
  ],
  'SpinApp.core.spinkube.dev': ({ metadata }) => [plainService(metadata.name, metadata.namespace, [80])],
};

/** Objects that a controller makes because `cause` exists. */
export function madeByControllers(cause: Manifest): readonly Manifest[] {
  return makers[kindKey(cause.apiVersion, cause.kind)]?.(cause) ?? [];
}

function emptyKeys(map: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(entries(map).map(([key]) => [key, '']));
}

/** Each Secret of a plan in the generator's own namespace, and its copies with the keys that they get. */
function generatedSecrets({ metadata, data }: Manifest): readonly Manifest[] {
  const plan = at(data, planKey);
  const requests = typeof plan === 'string' ? (JSON.parse(plan) as readonly SecretRequest[]) : [];
  return requests.flatMap(({ name, values, texts, copies }) => {
    const all = [...values, ...texts].map(({ key }) => key);
    return [{ namespace: metadata.namespace, keys: all }, ...copies].map(({ namespace, keys = all }) => ({
      ...plainObject('v1', 'Secret', name, namespace),
      data: Object.fromEntries(keys.map((key) => [key, ''])),
    }));
  });
}
