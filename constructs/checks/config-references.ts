import { at, entries, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import type { Field } from './fields.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { holdsSettings, isInValues, namespaceFor, ownFields } from './known/references.ts';
import { didYouMean } from './schema/nearest.ts';

const name = 'config-references';

/** Every ConfigMap and Secret that is read exists and has the keys that are read. */
export const configReferences: ClusterRule = { name, check };

/** What a field reads; without keys it takes the whole object. */
interface ConfigReference {
  readonly kind: string;
  readonly name: unknown;
  readonly keys: readonly unknown[];
}

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return [...view.objects, ...view.flux].filter(holdsSettings).flatMap((object) =>
    ownFields(object.manifest).flatMap((field) => {
      const reference = configReference(object.manifest, field);
      if (!reference || at(field.value, 'optional') === true) return [];
      return problems(reference, namespaceFor(object.manifest, field), known).map((problem) =>
        finding(view, object, reference, `${field.path}: ${problem}`),
      );
    }),
  );
}

function finding(
  view: ClusterView,
  object: RenderedObject,
  { kind }: ConfigReference,
  problem: string,
): Finding {
  const fix =
    kind === 'Secret'
      ? 'Name a Secret that a Certificate or a chart makes, or mark the reference `optional: true` and start without it.'
      : 'Make the ConfigMap with this key in the same namespace, or correct the name.';
  return findingOn(name, view, object, problem, fix);
}

function problems(
  { kind, name: target, keys }: ConfigReference,
  namespace: string | undefined,
  known: KnownObjects,
): readonly string[] {
  if (typeof target !== 'string') return [];
  const found = known.find(kind, target, namespace);
  if (!found) return [`there is ${known.missing(kind, target, namespace)}`];
  const present = keysOf(found);
  if (!present) return [];
  return keys
    .filter((key): key is string => typeof key === 'string' && !present.includes(key))
    .map((key) => {
      const has = didYouMean(key, present) || `; it has ${present.join(', ') || 'none'}`;
      return `${kind} ${target} has no key ${key}${has}`;
    });
}

/** Undefined where only the name is known. */
function keysOf({ data, binaryData, stringData }: Manifest): readonly string[] | undefined {
  if (!data && !binaryData && !stringData) return undefined;
  return [data, binaryData, stringData].flatMap((part) => entries(part).map(([key]) => key));
}

/** References of pods, of Flux, and of custom resources that follow the same habits. */
function configReference(manifest: Manifest, field: Field): ConfigReference | undefined {
  const { value, step, within } = field;
  if (typeof value === 'string') return namedSecret(manifest, field);
  const target = at(value, 'name');
  const keys = [at(value, 'key'), ...list(at(value, 'items')).map((item) => at(item, 'key'))];
  switch (step) {
    case 'secretKeyRef':
    case 'secretRef':
      return { kind: 'Secret', name: target, keys };
    case 'configMapKeyRef':
    case 'configMapRef':
      return { kind: 'ConfigMap', name: target, keys };
  }
  if (manifest.kind === 'HelmRelease' && isInValues(field)) return undefined;
  if (step === 'configMap') return { kind: 'ConfigMap', name: target, keys };
  if (step === 'secret') return { kind: 'Secret', name: at(value, 'secretName') ?? target, keys };
  if (String(step).endsWith('Secret') && at(value, 'key')) return { kind: 'Secret', name: target, keys };
  if (within?.step === 'imagePullSecrets') return { kind: 'Secret', name: target, keys: [] };
  if (within?.step === 'valuesFrom' || within?.step === 'substituteFrom') {
    return { kind: String(at(value, 'kind')), name: target, keys: [at(value, 'valuesKey')] };
  }
  return undefined;
}

/** Secrets named by a plain string: of an Ingress for TLS, of a chart by custom. */
function namedSecret(manifest: Manifest, { step, value }: Field): ConfigReference | undefined {
  const named =
    (manifest.kind === 'Ingress' && step === 'secretName') ||
    (manifest.kind === 'HelmRelease' && step === 'existingSecret' && value !== '');
  return named ? { kind: 'Secret', name: value, keys: [] } : undefined;
}
