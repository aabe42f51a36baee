import { at, list, type Manifest } from '../../core/manifest.ts';
import { fluxNamespace } from '../../core/service-account.ts';
import { kindKey, plainObject, plainService } from './plain-object.ts';

/** What a controller makes of one object; Services without a selector choose pods in a way of their own. */
type Maker = (cause: Manifest) => readonly Manifest[];

const makers: Readonly<Record<string, Maker>> = {
  /** Longhorn's manager creates StorageClasses from the ConfigMap of its chart. */
  ConfigMap: ({ metadata }) =>
    metadata.name === 'longhorn-storageclass'
      ? ['longhorn', 'longhorn-static'].map((name) => plainObject('storage.k8s.io/v1', 'StorageClass', name))
      : [],
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
  'Shim.runtime.spinkube.dev': ({ spec }) => [
    plainObject('node.k8s.io/v1', 'RuntimeClass', String(at(spec, 'runtimeClass', 'name'))),
  ],
  'SpinApp.core.spinkube.dev': ({ metadata }) => [plainService(metadata.name, metadata.namespace, [80])],
};

/** Objects that a controller makes because `cause` exists. */
export function madeByControllers(cause: Manifest): readonly Manifest[] {
  return makers[kindKey(cause.apiVersion, cause.kind)]?.(cause) ?? [];
}
