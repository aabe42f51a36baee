import { brokerName, type LambdaFunction } from '../../api/index.ts';
import { differences } from '../../kube/apply/differences.ts';
import { type KubeObject, keyOf } from '../../kube/object.ts';
import type { ApiModel } from '../../kube/testing/model/api-model.ts';
import {
  desiredBrokers,
  desiredNetworkPolicies,
  desiredService,
  desiredServiceAccount,
  desiredTriggers,
  type Manifest,
  type RabbitMqReference,
} from '../desired/index.ts';
import { kinds } from '../kinds.ts';
import { platform } from './fixtures.ts';

/** What of a function's objects is missing, other than it should be, or too much; empty when all is as it should be. */
export function wrongChildren(model: ApiModel, fn: LambdaFunction): string[] {
  const { namespace } = fn.metadata;
  const image = fn.status?.image;
  if (!image) return [`${keyOf(fn.metadata)} has no image`];
  const triggers = desiredTriggers(fn);
  const wanted = [
    desiredServiceAccount(fn),
    ...desiredNetworkPolicies(fn, platform),
    desiredService(fn, platform, image),
    ...(triggers.length > 0 ? desiredBrokers(namespace, platform.rabbitmq as RabbitMqReference) : []),
    ...triggers,
  ];
  const problems = wanted.flatMap((manifest) => differing(model, manifest));
  return [...problems, ...surplus(model, fn, new Set(triggers.map(({ metadata }) => metadata.name)))];
}

function differing(model: ApiModel, wanted: Manifest): string[] {
  const known = Object.values(kinds).find(({ kind }) => isOf(kind, wanted));
  const collection = `${wanted.apiVersion}/${known?.kind.plural}`;
  const found = model.storage.get(collection, keyOf(wanted.metadata));
  const name = `${wanted.kind} ${keyOf(wanted.metadata)}`;
  if (!found) return [`${name} is missing`];
  const wrong = [...differences(found.object, wanted).keys()];
  return wrong.length > 0 ? [`${name} is wrong in ${wrong.join(', ')}`] : [];
}

function surplus(model: ApiModel, fn: LambdaFunction, wanted: ReadonlySet<string>): string[] {
  return model.storage
    .list('eventing.knative.dev/v1/triggers', fn.metadata.namespace)
    .map(([, { object }]) => object.metadata)
    .filter(({ name, ownerReferences }) => ownerReferences?.[0]?.uid === fn.metadata.uid && !wanted.has(name))
    .map(({ name }) => `Trigger ${name} of ${brokerName} is too much`);
}

function isOf(kind: Pick<KubeObject, 'apiVersion' | 'kind'>, manifest: Manifest): boolean {
  return kind.apiVersion === manifest.apiVersion && kind.kind === manifest.kind;
}
