import { parseQuantity } from '../../../clusters/quantity.ts';
import { at, entries, list } from '../../core/manifest.ts';
import { show } from './problem.ts';
import type { Fields, RelationProblem } from './schema.ts';

/** Relations between fields that the API server checks in code; each names its mistake and the way out. */
type Problems = Generator<RelationProblem>;

/** Positions of a list's items whose name was taken before. */
function* repeated(names: readonly unknown[]): Generator<readonly [index: number, name: string]> {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string') continue;
    if (seen.has(name)) yield [index, name];
    seen.add(name);
  }
}

export function* selectorMatchesTemplate({ selector, template }: Fields): Problems {
  const labels = at(template, 'metadata', 'labels');
  const wanted = entries(at(selector, 'matchLabels'));
  for (const [key, value] of wanted) {
    if (at(labels, key) !== value) {
      const message = `the template's labels do not have ${key}: ${show(value)}`;
      yield { at: ['selector', 'matchLabels', key], message };
    }
  }
  if (selector && wanted.length === 0 && list(at(selector, 'matchExpressions')).length === 0) {
    yield { at: ['selector'], message: 'selects every pod; name labels of the template' };
  }
}

export function* podsRestartAlways({ template }: Fields): Problems {
  if ((at(template, 'spec', 'restartPolicy') ?? 'Always') !== 'Always') {
    yield { at: ['template', 'spec', 'restartPolicy'], message: 'must be Always here' };
  }
}

export function* podsFinish({ template }: Fields): Problems {
  if (!['OnFailure', 'Never'].includes(String(at(template, 'spec', 'restartPolicy')))) {
    yield { at: ['template', 'spec', 'restartPolicy'], message: 'must be OnFailure or Never in a Job' };
  }
}

export function* containerNamesDiffer({ containers, initContainers }: Fields): Problems {
  const names = list(containers).map((container) => at(container, 'name'));
  for (const [index, container] of list(initContainers).entries()) {
    const name = at(container, 'name');
    if (name !== undefined && names.includes(name)) {
      yield { at: ['initContainers', index, 'name'], message: `${show(name)} is a container already` };
    }
  }
}

/** Mounts of a pod's containers that name none of its volumes. */
function* mountsWithoutVolume(spec: unknown, volumes: readonly unknown[], path: readonly string[]): Problems {
  const names = new Set(volumes.map((volume) => at(volume, 'name') ?? at(volume, 'metadata', 'name')));
  for (const kind of ['initContainers', 'containers']) {
    for (const [index, container] of list(at(spec, kind)).entries()) {
      for (const [mount, volumeMount] of list(at(container, 'volumeMounts')).entries()) {
        const name = at(volumeMount, 'name');
        if (typeof name !== 'string' || names.has(name)) continue;
        const place = [...path, kind, index, 'volumeMounts', mount, 'name'];
        yield { at: place, message: `no volume ${show(name)} in the pod` };
      }
    }
  }
}

export function* podMountsHaveVolumes({ spec }: Fields): Problems {
  yield* mountsWithoutVolume(spec, list(at(spec, 'volumes')), ['spec']);
}

export function* templateMountsHaveVolumes({ template, volumeClaimTemplates }: Fields): Problems {
  const volumes = [...list(at(template, 'spec', 'volumes')), ...list(volumeClaimTemplates)];
  yield* mountsWithoutVolume(at(template, 'spec'), volumes, ['template', 'spec']);
}

export function* valueOrSource({ value, valueFrom }: Fields): Problems {
  if (value && valueFrom) yield { at: ['valueFrom'], message: 'must not be set beside value' };
}

export function* requestsWithinLimits({ requests, limits }: Fields): Problems {
  for (const [resource, request] of entries(requests)) {
    const limit = at(limits, resource);
    const [least, most] = limit === undefined ? [] : [parseQuantity(request), parseQuantity(limit)];
    if (least !== undefined && most !== undefined && least > most) {
      yield { at: ['requests', resource], message: `${show(request)} is more than the limit ${show(limit)}` };
    }
  }
}

export function* privilegedMayEscalate({ privileged, allowPrivilegeEscalation }: Fields): Problems {
  if (privileged === true && allowPrivilegeEscalation === false) {
    yield { at: ['allowPrivilegeEscalation'], message: 'cannot be false with privileged: true' };
  }
}

export function* existsHasNoValue({ operator, value }: Fields): Problems {
  if (operator === 'Exists' && value) yield { at: ['value'], message: 'must be empty with operator Exists' };
}

/** Without any source a volume is an emptyDir. */
export function* oneVolumeSource({ name: _, ...sources }: Fields): Problems {
  const given = Object.keys(sources).filter((source) => sources[source] != null);
  if (given.length > 1) yield { at: [], message: `takes one source; found ${given.join(', ')}` };
}

export function* rollingUpdateMatchesType({ type, rollingUpdate }: Fields): Problems {
  if (rollingUpdate && type !== undefined && type !== 'RollingUpdate') {
    yield { at: ['rollingUpdate'], message: `must not be set with type ${show(type)}` };
  }
}

export function* leastWithinMost({ minReplicas, maxReplicas }: Fields): Problems {
  if (Number(minReplicas) > Number(maxReplicas)) {
    yield { at: ['maxReplicas'], message: `must be at least minReplicas, ${show(minReplicas)}` };
  }
}

export function* oneDisruptionLimit({ minAvailable, maxUnavailable }: Fields): Problems {
  if (minAvailable !== undefined && maxUnavailable !== undefined) {
    yield { at: ['maxUnavailable'], message: 'must not be set beside minAvailable' };
  }
}

export function* operatorTakesValues({ operator, values }: Fields): Problems {
  const takes = operator === 'In' || operator === 'NotIn';
  if (takes && list(values).length === 0) yield { at: ['values'], message: `needs a value with ${operator}` };
  if (!takes && list(values).length > 0)
    yield { at: ['values'], message: `must be empty with ${show(operator)}` };
}

export function* crdNameIsPluralAndGroup({ metadata, spec }: Fields): Problems {
  const name = `${at(spec, 'names', 'plural')}.${at(spec, 'group')}`;
  if (at(metadata, 'name') !== name) yield { at: ['metadata', 'name'], message: `must be ${name}` };
}

export function* configMapKeysDiffer({ data, binaryData }: Fields): Problems {
  for (const [key] of entries(binaryData)) {
    if (at(data, key) !== undefined) yield { at: ['binaryData', key], message: 'is in data already' };
  }
}

const KEYS_OF_SECRETS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

export function* secretHasKeys({ type, data, stringData }: Fields): Problems {
  for (const key of KEYS_OF_SECRETS[String(type)] ?? []) {
    if (at(data, key) === undefined && at(stringData, key) === undefined) {
      yield { at: ['data', key], message: `is required in a Secret of type ${type}` };
    }
  }
}

export function* claimAsksForStorage({ resources }: Fields): Problems {
  if (resources !== undefined && at(resources, 'requests', 'storage') === undefined) {
    yield { at: ['resources', 'requests', 'storage'], message: 'is required' };
  }
}

export function* serviceHasPorts({ type, clusterIP, externalName, ports }: Fields): Problems {
  if (type === 'ExternalName') {
    if (!externalName) yield { at: ['externalName'], message: 'is required with type ExternalName' };
  } else if (clusterIP !== 'None' && list(ports).length === 0) {
    yield { at: ['ports'], message: 'needs a port unless clusterIP is None' };
  }
}

export function* servicePortsHaveNames({ ports }: Fields): Problems {
  const names = list(ports).map((port) => at(port, 'name'));
  for (const [index, name] of names.entries()) {
    if (names.length > 1 && !name) {
      yield { at: ['ports', index, 'name'], message: 'is required when a Service has several ports' };
    }
  }
  for (const [index, name] of repeated(names)) {
    yield { at: ['ports', index, 'name'], message: `repeats ${show(name)}` };
  }
}

export function* nodePortsFitType({ type, ports }: Fields): Problems {
  if (type !== undefined && type !== 'ClusterIP') return;
  for (const [index, port] of list(ports).entries()) {
    if (at(port, 'nodePort')) {
      yield { at: ['ports', index, 'nodePort'], message: 'needs type NodePort or LoadBalancer' };
    }
  }
}

export function* ipBlockStandsAlone({ ipBlock, podSelector, namespaceSelector }: Fields): Problems {
  if (ipBlock && (podSelector || namespaceSelector)) {
    yield { at: ['ipBlock'], message: 'must be a peer of its own, without selectors' };
  }
}

export function* endPortFollowsPort({ port, endPort }: Fields): Problems {
  if (endPort === undefined || (typeof port === 'number' && Number(endPort) >= port)) return;
  yield { at: ['endPort'], message: 'needs a numeric port that is not greater' };
}

export function* bindsClusterRole({ roleRef }: Fields): Problems {
  if (at(roleRef, 'kind') === 'Role') {
    yield { at: ['roleRef', 'kind'], message: 'must be ClusterRole in a ClusterRoleBinding' };
  }
}

export function* ruleHasTarget({ apiGroups, resources, nonResourceURLs }: Fields): Problems {
  const urls = list(nonResourceURLs).length > 0;
  if (urls && (list(apiGroups).length > 0 || list(resources).length > 0)) {
    yield { at: ['nonResourceURLs'], message: 'must be a rule of its own, without resources' };
  }
  if (!urls && list(apiGroups).length === 0)
    yield { at: ['apiGroups'], message: "needs a group; '' is the core group" };
  if (!urls && list(resources).length === 0) yield { at: ['resources'], message: 'needs a resource' };
}

export function* serviceAccountHasNamespace({ kind, namespace }: Fields): Problems {
  if (kind === 'ServiceAccount' && !namespace) {
    yield { at: ['namespace'], message: 'is required for a ServiceAccount' };
  }
}
