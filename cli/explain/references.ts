import { type Field, fieldsOf } from '../../constructs/checks/fields.ts';
import { isInValues, namespaceFor } from '../../constructs/checks/known/references.ts';
import { serviceAddresses } from '../../constructs/checks/known/service-addresses.ts';
import { at, groupOf, type Manifest } from '../../constructs/core/manifest.ts';

/** The name of another object inside an object. */
export interface Reference {
  /** Place as `spec.rules[0].host`. */
  readonly field: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined where the field does not say it: an object of the whole cluster, or of any namespace. */
  readonly namespace: string | undefined;
}

/** Kinds that a field names by a plain text. */
const texts: Readonly<Record<string, string>> = {
  'cert-manager.io/cluster-issuer': 'ClusterIssuer',
  'cert-manager.io/issuer': 'Issuer',
  claimName: 'PersistentVolumeClaim',
  executor: 'SpinAppExecutor',
  existingClaim: 'PersistentVolumeClaim',
  existingSecret: 'Secret',
  ingressClassName: 'IngressClass',
  priorityClassName: 'PriorityClass',
  runtimeClassName: 'RuntimeClass',
  secretName: 'Secret',
  serviceAccountName: 'ServiceAccount',
  serviceName: 'Service',
  storageClass: 'StorageClass',
  storageClassName: 'StorageClass',
  targetNamespace: 'Namespace',
};

/** Kinds that a field names by an object with `name` but without `kind`. */
const objects: Readonly<Record<string, string>> = {
  configMap: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
  configMapRef: 'ConfigMap',
  secret: 'Secret',
  secretKeyRef: 'Secret',
  secretRef: 'Secret',
  service: 'Service',
};

/** The same for the items of a list. */
const items: Readonly<Record<string, string>> = { dependsOn: 'Kustomization', imagePullSecrets: 'Secret' };

/**
 * Everything that an object seems to name, whether it exists or not. `namespaces` are those of the cluster: short
 * addresses of Services are known by them.
 */
export function referencesOf(manifest: Manifest, namespaces: ReadonlySet<string>): readonly Reference[] {
  if (manifest.kind === 'CustomResourceDefinition') return [];
  return [
    ...definition(manifest),
    ...fieldsOf(manifest).flatMap((field) => inField(manifest, field, namespaces)),
  ];
}

function inField(manifest: Manifest, field: Field, namespaces: ReadonlySet<string>): readonly Reference[] {
  const { value, path } = field;
  const home = namespaceFor(manifest, field);
  if (typeof value === 'string') {
    const kind = texts[String(field.step)];
    const addresses = serviceAddresses(value, namespaces).map(({ service, namespace }) => ({
      field: path,
      kind: 'Service',
      name: service,
      namespace,
    }));
    return kind && value !== ''
      ? [{ field: path, kind, name: value, namespace: home }, ...addresses]
      : addresses;
  }
  const kind = at(value, 'kind') ?? kindByPlace(manifest, field);
  const name = at(value, 'name');
  if (typeof kind !== 'string' || typeof name !== 'string') return [];
  const namespace = at(value, 'namespace');
  return [{ field: path, kind, name, namespace: typeof namespace === 'string' ? namespace : home }];
}

/** Keys of a chart's values mean what the chart wants. */
function kindByPlace(manifest: Manifest, field: Field): string | undefined {
  if (manifest.kind === 'HelmRelease' && isInValues(field)) return undefined;
  return typeof field.step === 'number' ? items[String(field.within?.step)] : objects[field.step];
}

/** A custom resource needs its CRD; kinds of Kubernetes itself have none that anybody could find. */
function definition({ apiVersion, kind }: Manifest): readonly Reference[] {
  const group = groupOf(apiVersion);
  return group === ''
    ? []
    : [{ field: 'kind', kind: 'CustomResourceDefinition', name: `${kind}.${group}`, namespace: undefined }];
}

/** The name by which a reference means a CRD: `Kind.group` instead of `plural.group`. */
export function referredName({ kind, metadata, spec }: Manifest): string {
  if (kind !== 'CustomResourceDefinition') return metadata.name;
  return `${at(spec, 'names', 'kind')}.${at(spec, 'group')}`;
}
